import { builder } from '../builder.ts';
import { jobField } from '../jobs/started-work.ts';

/** A payload with a file to be, and the job that writes it. */
export const exportPayload = (name: string) =>
  builder.objectRef<{ exportId: string; jobId: string }>(name).implement({
    description: 'The file, PENDING, and the job that writes it.',
    fields: (t) => ({
      export: t.prismaField({
        type: 'Export',
        description: 'The file to be.',
        resolve: (query, { exportId }, _args, { reader }) =>
          reader.export.findUniqueOrThrow({ ...query, where: { id: exportId } }),
      }),
      job: jobField(t as never),
    }),
  });
