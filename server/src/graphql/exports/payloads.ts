import { workPayload } from '../jobs/started-work.ts';

/** A payload with a file to be, and the job that writes it. */
export const exportPayload = (name: string) =>
  workPayload(name, 'The file, PENDING, and the job that writes it.', (t) => ({
    export: t.prismaField({
      type: 'Export',
      description: 'The file to be.',
      resolve: (query, { subjectId }, _args, { reader }) =>
        reader.export.findUniqueOrThrow({ ...query, where: { id: subjectId } }),
    }),
  }));
