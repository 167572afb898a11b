import type { Deps } from '../deps.ts';
import type { Where } from '../store.ts';
import type { JobRow } from './rows.ts';

/** How long a silent process is believed to be at work: what was killed is taken up again after this. */
const leaseMs = 10_000;
/** How often a process gives a sign of life: two may go missing. */
export const signOfLifeMs = 3_000;
/** A job that took its process down this often is not tried again. */
const maxCrashes = 5;

type LeaseDeps = Pick<Deps, 'store' | 'now'>;

const leaseUntil = (deps: LeaseDeps) => new Date(deps.now().getTime() + leaseMs);

/** Takes a queued job for this process; null when another was quicker or it is no longer queued. */
export const claimJob = (deps: LeaseDeps, leaseOwner: string, id: string): Promise<JobRow | null> =>
  deps.store.write(async (tx) => {
    const job = await tx.jobs.find({ id, status: 'QUEUED' });
    if (!job) return null;
    const claim: Partial<JobRow> = {
      status: 'RUNNING',
      attempts: job.attempts + 1,
      startedAt: deps.now(),
      leaseOwner,
      leaseExpiresAt: leaseUntil(deps),
    };
    const taken = await tx.jobs.update({ id, status: 'QUEUED' }, claim);
    return taken === 1 ? { ...job, ...claim } : null;
  });

/** The rows that this process may still write to: a lease that another took over is gone. */
export const heldBy = (leaseOwner: string, id: string): Where<JobRow> => ({
  id,
  status: 'RUNNING',
  leaseOwner,
});

/** A sign of life for what this process works on. Answers with the jobs that somebody wants canceled. */
export const renewLeases = async (
  deps: LeaseDeps,
  leaseOwner: string,
  ids: readonly string[],
): Promise<string[]> => {
  if (ids.length === 0) return [];
  const mine: Where<JobRow> = { id: { in: ids }, status: 'RUNNING', leaseOwner };
  await deps.store.write((tx) => tx.jobs.update(mine, { leaseExpiresAt: leaseUntil(deps) }));
  const unwanted = await deps.store.read.jobs.pick(['id'], { ...mine, cancelRequested: true });
  return unwanted.map(({ id }) => id);
};

export type LostJob = Pick<JobRow, 'id' | 'provider' | 'attempts' | 'leaseOwner'>;

const waiting = {
  status: 'QUEUED',
  leaseOwner: null,
  leaseExpiresAt: null,
  progress: 0,
  stage: null,
} as const;

/** This process works on it no more and lets others take it up at once. */
export const releaseJob = (deps: LeaseDeps, held: Where<JobRow>): Promise<number> =>
  deps.store.write((tx) => tx.jobs.update(held, waiting));

/**
 * Puts back what a dead process left running: what has no sign of life for the time of a lease. What was tried too often is
 * returned as `hopeless` instead, and what may have been paid for as `uncertain`: nobody pays twice without being asked.
 * Both are for the caller to end.
 * @param running what runs in this process: what it has a lease for and does not run could not be ended, on a full disk for
 *   instance
 */
export const recoverLostJobs = async (
  deps: LeaseDeps,
  leaseOwner: string,
  running: readonly string[],
): Promise<{ requeued: LostJob[]; hopeless: LostJob[]; uncertain: LostJob[] }> => {
  const { jobs } = deps.store.read;
  const lost: LostJob[] = await jobs.pick(['id', 'provider', 'attempts', 'leaseOwner'], {
    status: 'RUNNING',
    id: { notIn: running },
    OR: [
      { leaseOwner },
      { leaseOwner: null },
      { leaseExpiresAt: null },
      { leaseExpiresAt: { lt: deps.now() } },
    ],
  });
  const uncertain = lost.filter((job) => job.provider !== 'LOCAL');
  const local = lost.filter((job) => job.provider === 'LOCAL');
  const hopeless = local.filter((job) => job.attempts >= maxCrashes);
  const again = local.filter((job) => job.attempts < maxCrashes);
  const requeued: LostJob[] = [];
  for (const job of again) {
    const held: Where<JobRow> = { id: job.id, status: 'RUNNING', leaseOwner: job.leaseOwner };
    if ((await releaseJob(deps, held)) === 1) requeued.push(job);
  }
  return { requeued, hopeless, uncertain };
};
