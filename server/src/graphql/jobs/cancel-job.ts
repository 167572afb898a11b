import { NotFoundError } from '../../domain/errors.ts';
import { cancelJob } from '../../domain/jobs/cancel-job.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { jobPayload } from './started-work.ts';

const result = resultOf('CancelJob', jobPayload('CancelJobPayload'), NotFoundError);

export const defineCancelJob = () =>
  builder.mutationField('cancelJob', (t) =>
    t.field({
      type: result.type,
      description:
        'Stops a job: at once while it waits, within moments while it runs. What has ended stays as it is.',
      args: { id: t.arg.id({ required: true, description: 'The job’s id.' }) },
      resolve: (_root, { id }, context) =>
        result.answer(async () => ({ jobId: await cancelJob(context.deps, signedIn(context), id) })),
    }),
  );
