import type { Deps } from '../deps.ts';
import type { Change } from '../events.ts';
import { settle } from '../spending/ledger.ts';
import type { Tables } from '../store.ts';
import type { JobRow } from './rows.ts';
import { giveUp } from './subject.ts';

/** Jobs that were ended in a transaction, and what else of it must be told. */
export type CanceledJobs = { jobs: JobRow[]; changes: Change[] };

const deleted = {
  status: 'CANCELED',
  errorCode: 'CANCELED',
  errorMessage: 'What it was for has been deleted.',
  errorRetryable: false,
} as const;

/**
 * Ends all unfinished jobs of subjects that are being deleted, in the same transaction; what else they were to fill is given
 * up. The caller then calls stopCanceled.
 */
export const cancelJobsOf = async (
  deps: Pick<Deps, 'now' | 'works'>,
  tx: Tables,
  subjectIds: readonly string[],
): Promise<CanceledJobs> => {
  const unfinished = { subjectId: { in: subjectIds }, status: { in: ['QUEUED', 'RUNNING'] as const } };
  const jobs = await tx.jobs.list(unfinished);
  await tx.jobs.update(unfinished, { ...deleted, finishedAt: deps.now() });
  const changes: Change[] = [];
  for (const job of jobs) {
    // Of one that runs, its own end says later what it cost: see amend.
    await settle(tx, job, { model: null, spend: job.status === 'RUNNING' ? 'untold' : undefined });
    const given = await giveUp(deps, tx, job);
    changes.push(...given.filter(({ id }) => id !== job.subjectId));
  }
  return { jobs, changes };
};

/** After that transaction: those that run are stopped, and everybody is told. */
export const stopCanceled = (
  { dispatcher, events }: Pick<Deps, 'dispatcher' | 'events'>,
  { jobs, changes }: CanceledJobs,
): void => {
  for (const { id } of jobs) dispatcher.abort(id);
  events.publish([...changes, ...jobs.map(({ id, ownerId }): Change => ({ type: 'job', id, ownerId }))]);
};
