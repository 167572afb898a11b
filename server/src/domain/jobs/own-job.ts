import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import type { JobRow } from './rows.ts';

/** The viewer's own job. @throws NotFoundError */
export const ownJob = async (deps: Pick<Deps, 'store'>, viewer: Viewer, id: string): Promise<JobRow> => {
  const key = keyOf('Job', id);
  const job = key && (await deps.store.read.jobs.find({ id: key, ownerId: viewer.userId }));
  if (!job) throw new NotFoundError('job');
  return job;
};
