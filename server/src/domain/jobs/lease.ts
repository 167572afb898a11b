import type { Deps } from '../deps.ts';
import type { Where } from '../store.ts';
import type { JobRow } from './rows.ts';

/** How long a silent process is believed to be at work. */
const leaseMs = 15_000;
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
): Promise<JobRow[]> => {
  if (ids.length === 0) return [];
  const mine: Where<JobRow> = { id: { in: ids }, status: 'RUNNING', leaseOwner };
  await deps.store.write((tx) => tx.jobs.update(mine, { leaseExpiresAt: leaseUntil(deps) }));
  return deps.store.read.jobs.list({ ...mine, cancelRequested: true });
};

/**
 * Puts back what a dead process left running. What was tried too often is returned as `hopeless` instead, and what may
 * have been paid for as `uncertain`: nobody pays twice without being asked. Both are for the caller to end.
 * @param isDead whether nobody works on it any more, though its lease has not run out
 */
export const recoverLostJobs = async (
  deps: LeaseDeps,
  isDead: (job: JobRow) => boolean,
): Promise<{ requeued: JobRow[]; hopeless: JobRow[]; uncertain: JobRow[] }> => {
  const running = await deps.store.read.jobs.list({ status: 'RUNNING' });
  const lost = running.filter(
    (job) => !job.leaseExpiresAt || job.leaseExpiresAt <= deps.now() || isDead(job),
  );
  const uncertain = lost.filter((job) => job.provider !== 'LOCAL');
  const local = lost.filter((job) => job.provider === 'LOCAL');
  const hopeless = local.filter((job) => job.attempts >= maxCrashes);
  const again = local.filter((job) => job.attempts < maxCrashes);
  const requeued: JobRow[] = [];
  for (const job of again) {
    const count = await deps.store.write((tx) =>
      tx.jobs.update(
        { id: job.id, status: 'RUNNING', leaseOwner: job.leaseOwner },
        { status: 'QUEUED', leaseOwner: null, leaseExpiresAt: null, progress: 0, stage: null },
      ),
    );
    if (count === 1) requeued.push(job);
  }
  return { requeued, hopeless, uncertain };
};
