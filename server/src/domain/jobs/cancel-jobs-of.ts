import type { Deps } from '../deps.ts';
import { settle } from '../spending/ledger.ts';
import type { Tables } from '../store.ts';
import type { JobRow } from './rows.ts';

/**
 * Ends all unfinished jobs of subjects that are being deleted, in the same transaction. The caller then aborts those
 * that run and tells of all of them.
 */
export const cancelJobsOf = async (
  deps: Pick<Deps, 'now'>,
  tx: Tables,
  subjectIds: readonly string[],
): Promise<JobRow[]> => {
  const unfinished = { subjectId: { in: subjectIds }, status: { in: ['QUEUED', 'RUNNING'] as const } };
  const running = await tx.jobs.list(unfinished);
  await tx.jobs.update(unfinished, {
    status: 'CANCELED',
    errorCode: 'CANCELED',
    errorMessage: 'What it was for has been deleted.',
    errorRetryable: false,
    finishedAt: deps.now(),
  });
  for (const job of running) {
    await settle(tx, job, { model: null, uncertain: job.status === 'RUNNING' });
  }
  return running;
};
