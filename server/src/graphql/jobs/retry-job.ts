import { BudgetExceededError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { retryJob } from '../../domain/jobs/retry-job.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { jobPayload } from './started-work.ts';

const result = resultOf(
  'RetryJob',
  jobPayload('RetryJobPayload'),
  ValidationError,
  NotFoundError,
  BudgetExceededError,
);

export const defineRetryJob = () =>
  builder.mutationField('retryJob', (t) =>
    t.field({
      type: result.type,
      description: 'Queues a failed or canceled job again, with the same input.',
      args: { id: t.arg.id({ required: true, description: 'The job’s id.' }) },
      resolve: (_root, { id }, context) =>
        result.answer(async () => ({ jobId: await retryJob(context.deps, signedIn(context), id) })),
    }),
  );
