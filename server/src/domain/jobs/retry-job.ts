import { admitJob } from '../admission/admit-job.ts';
import { lockOwner } from '../admission/storage.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { ownJob } from '../own.ts';
import { lastEstimateMicros, reserve } from '../spending/ledger.ts';
import type { Tables } from '../store.ts';
import { validate } from '../validate.ts';
import type { JobRow } from './rows.ts';
import { startOver } from './subject.ts';

const afresh: Partial<JobRow> = {
  status: 'QUEUED',
  progress: 0,
  stage: null,
  attempts: 0,
  errorCode: null,
  errorMessage: null,
  errorRetryable: null,
  cancelRequested: false,
  startedAt: null,
  finishedAt: null,
};

/** What has been deleted since is not set aside for again; what was free stays so. */
const estimateOf = async (
  deps: Pick<Deps, 'works' | 'providers'>,
  tx: Tables,
  job: JobRow,
): Promise<number> => {
  const lastMicros = await lastEstimateMicros(tx, job.id);
  const kind = deps.works[job.kind];
  if (lastMicros === 0 || !kind.requestAgain) return lastMicros;
  const request = await kind.requestAgain(tx, job, validate(kind.input, job.input));
  const provider = deps.providers.find(({ name }) => name === job.provider);
  return provider?.estimateMicros?.(request) ?? 0;
};

/** Queues a failed or canceled job again, with the same input. */
export const retryJob = async (deps: Deps, viewer: Viewer, id: string): Promise<string> => {
  const job = await ownJob(deps, viewer, id);
  const changes = await deps.store.write(async (tx) => {
    await lockOwner(tx, job.ownerId);
    const count = await tx.jobs.update({ id: job.id, status: { in: ['FAILED', 'CANCELED'] } }, afresh);
    if (count !== 1) return null;
    await admitJob(deps, tx, job);
    const started = await startOver(deps, tx, job);
    if (!started) {
      throw new ValidationError([
        { path: ['id'], message: 'is a job for something that has been deleted: there is nothing to retry' },
      ]);
    }
    await reserve(deps, tx, job, await estimateOf(deps, tx, job));
    return started;
  });
  if (!changes) {
    throw new ValidationError([
      { path: ['id'], message: 'is a job that has not failed: there is nothing to retry' },
    ]);
  }
  deps.events.publish([...changes, { type: 'job', id: job.id, ownerId: job.ownerId }]);
  deps.dispatcher.enqueue(job);
  return job.id;
};
