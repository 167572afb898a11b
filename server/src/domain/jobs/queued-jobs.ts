import type { Deps } from '../deps.ts';
import type { JobRow } from './rows.ts';

/** How many owners are looked at in one round, and how many of the oldest jobs of each. */
const ownersInRound = 100;
const jobsOfOwner = 20;

export type QueuedJob = Pick<JobRow, 'id' | 'ownerId'>;

/**
 * Queued jobs in rounds of owners, so that nobody's thousands hide another's one.
 * @param after the owner with whom the last round ended; empty to begin
 * @returns also with whom this one ended; empty when all owners have had their turn
 */
export const queuedJobs = async (
  { store: { read } }: Pick<Deps, 'store'>,
  after: string,
): Promise<{ jobs: QueuedJob[]; last: string }> => {
  const owners = await read.jobs.distinct(
    'ownerId',
    { status: 'QUEUED', ownerId: { gt: after } },
    ownersInRound,
  );
  const jobs: QueuedJob[] = [];
  for (const ownerId of owners) {
    const oldest = { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }], limit: jobsOfOwner };
    jobs.push(...(await read.jobs.pick(['id', 'ownerId'], { ownerId, status: 'QUEUED' }, oldest)));
  }
  return { jobs, last: owners.length === ownersInRound ? owners.at(-1)! : '' };
};
