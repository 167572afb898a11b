import { builder } from '../builder.ts';
import { jobField } from './started-work.ts';

/** A payload with the job. */
export const jobPayload = (name: string) =>
  builder.objectRef<{ jobId: string }>(name).implement({
    description: 'The job as it is now.',
    fields: (t) => ({ job: jobField(t) }),
  });
