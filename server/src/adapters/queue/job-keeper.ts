import type { Deps } from '../../domain/deps.ts';
import { endJob } from '../../domain/jobs/end-job.ts';
import { laneJobs } from '../../domain/jobs/lanes.ts';
import { recoverLostJobs, renewLeases } from '../../domain/jobs/lease.ts';
import type { JobRow } from '../../domain/jobs/rows.ts';
import { isDeadHere } from './lease-owner.ts';

/** A third of a lease, so that two signs of life may go missing. */
const everyMs = 5_000;
/** How many queued jobs of each lane are taken up at once: the rest follows when these are done. */
const takenUp = 2_000;

export type JobKeeper = { start(): Promise<void>; stop(): void };

/** Keeps the queue true to the database: signs of life, what others left behind, what others want canceled. */
export const createJobKeeper = (deps: Deps, leaseOwner: string): JobKeeper => {
  let timer: NodeJS.Timeout | undefined;

  // Also a job of ours that no longer runs: its end could not be written, on a full disk for instance.
  const isOrphan = ({ id, leaseOwner: owner }: JobRow): boolean => {
    if (owner === leaseOwner) return !deps.dispatcher.running().includes(id);
    return owner === null || isDeadHere(owner);
  };

  const takeUpQueued = async () => {
    for (const jobs of Object.values(laneJobs)) {
      const queued = await deps.store.read.jobs.list(
        { ...jobs, status: 'QUEUED' },
        { orderBy: [{ createdAt: 'asc' }], limit: takenUp },
      );
      for (const job of queued) deps.dispatcher.enqueue(job);
    }
  };

  const giveUp = (job: JobRow, message: string, maybeCharged: boolean) =>
    endJob(deps, { id: job.id, status: 'RUNNING', leaseOwner: job.leaseOwner }, job, {
      status: 'FAILED',
      code: 'INTERNAL',
      message,
      retryable: true,
      maybeCharged,
    });

  const recover = async () => {
    const { requeued, hopeless, uncertain } = await recoverLostJobs(deps, isOrphan);
    for (const job of hopeless) {
      await giveUp(
        job,
        `The work stopped ${job.attempts} times without an answer. It is not tried again by itself.`,
        false,
      );
    }
    for (const job of uncertain) {
      const message = `The server stopped while ${job.provider} was at work. It may have been charged for; see the usage. Try again to draw it anew.`;
      await giveUp(job, message, true);
    }
    if (requeued.length > 0) deps.log.info({ jobs: requeued.length }, 'picked up unfinished jobs');
  };

  const tick = async () => {
    try {
      for (const job of await renewLeases(deps, leaseOwner, deps.dispatcher.running()))
        deps.dispatcher.abort(job.id);
      await recover();
      await takeUpQueued();
    } catch (cause) {
      // The next round tries again; until then leases run on.
      deps.log.error({ cause }, 'looking after jobs failed');
    }
  };

  return {
    async start() {
      await tick();
      timer = setInterval(tick, everyMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
};
