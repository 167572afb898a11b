import type { Deps, Viewer } from '../deps.ts';
import { ownJob } from '../own.ts';
import { type EndDeps, endJob } from './end-job.ts';
import { hasEnded } from './rows.ts';

/**
 * A queued job ends at once; a running one is aborted, here or, within seconds, in the process that runs it.
 * Canceling what has ended already changes nothing.
 */
export const cancelJob = async (
  deps: EndDeps & Pick<Deps, 'dispatcher'>,
  viewer: Viewer,
  id: string,
): Promise<string> => {
  const job = await ownJob(deps, viewer, id);
  if (hasEnded(job.status)) return job.id;
  await endJob(deps, { id: job.id, status: 'QUEUED' }, job, { status: 'CANCELED' });
  await deps.store.write((tx) =>
    tx.jobs.update({ id: job.id, status: 'RUNNING' }, { cancelRequested: true }),
  );
  deps.dispatcher.abort(job.id);
  return job.id;
};
