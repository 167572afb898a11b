import { builder } from '../builder.ts';

/** A payload with the job. */
export const jobPayload = (name: string) =>
  builder.objectRef<{ jobId: string }>(name).implement({
    description: 'The job as it is now.',
    fields: (t) => ({
      job: t.prismaField({
        type: 'Job',
        description: 'The job as it is now.',
        resolve: (query, { jobId }, _args, { reader }) =>
          reader.job.findUniqueOrThrow({ ...query, where: { id: jobId } }),
      }),
    }),
  });
