import type { Deps } from '../deps.ts';
import type { Where } from '../store.ts';
import type { JobRow } from './rows.ts';

/** How many owners are looked at in one round, and how many of the oldest jobs of each. */
const ownersInRound = 100;
const jobsOfOwner = 20;

export type QueuedJob = Pick<JobRow, 'id' | 'ownerId' | 'kind' | 'provider'>;

const queued = ['id', 'ownerId', 'kind', 'provider'] as const;

/**
 * Queued jobs in rounds of owners, so that nobody's thousands hide another's one.
 * @param which the jobs of a lane: whose short work must not wait behind their long work
 * @param after the owner with whom the last round ended; empty to begin
 * @returns also with whom this one ended; empty when all owners have had their turn
 */
export const queuedJobs = async (
  { store: { read } }: Pick<Deps, 'store'>,
  which: Where<JobRow>,
  after: string,
): Promise<{ jobs: QueuedJob[]; last: string }> => {
  const owners = await read.jobs.distinct(
    'ownerId',
    { ...which, status: 'QUEUED', ownerId: { gt: after } },
    ownersInRound,
  );
  const jobs: QueuedJob[] = [];
  for (const ownerId of owners) {
    const oldest = { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }], limit: jobsOfOwner };
    jobs.push(...(await read.jobs.pick(queued, { ...which, ownerId, status: 'QUEUED' }, oldest)));
  }
  return { jobs, last: owners.length === ownersInRound ? owners.at(-1)! : '' };
};
