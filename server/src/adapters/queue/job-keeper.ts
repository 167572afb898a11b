import type { Deps } from '../../domain/deps.ts';
import { endJob } from '../../domain/jobs/end-job.ts';
import { type Lane, laneJobs } from '../../domain/jobs/lanes.ts';
import { type LostJob, recoverLostJobs, renewLeases, signOfLifeMs } from '../../domain/jobs/lease.ts';
import { queuedJobs } from '../../domain/jobs/queued-jobs.ts';

export type JobKeeper = { start(): Promise<void>; stop(): Promise<void> };

/** Keeps the queue true to the database: signs of life, what others left behind, what others want canceled. */
export const createJobKeeper = (deps: Deps, leaseOwner: string): JobKeeper => {
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let stopped = false;
  /** With whom the last round of each lane ended. */
  const lastOwners = new Map<Lane, string>();

  const jobsOf = laneJobs(deps);

  const takeUpQueued = async () => {
    for (const lane of Object.keys(jobsOf) as Lane[]) {
      const { jobs, last } = await queuedJobs(deps, jobsOf[lane], lastOwners.get(lane) ?? '');
      lastOwners.set(lane, last);
      for (const job of jobs) deps.dispatcher.enqueue(job);
    }
  };

  const giveUp = async ({ id, leaseOwner }: LostJob, message: string, untold: boolean) => {
    const job = await deps.store.read.jobs.find({ id });
    if (!job) return;
    await endJob(deps, { id, status: 'RUNNING', leaseOwner }, job, {
      status: 'FAILED',
      code: 'INTERNAL',
      message,
      retryable: true,
      untold,
    });
  };

  const recover = async () => {
    const { requeued, hopeless, uncertain } = await recoverLostJobs(
      deps,
      leaseOwner,
      deps.dispatcher.running(),
    );
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

  const look = async () => {
    try {
      for (const id of await renewLeases(deps, leaseOwner, deps.dispatcher.running()))
        deps.dispatcher.abort(id);
      await recover();
      await takeUpQueued();
    } catch (cause) {
      // The next round tries again; until then leases run on.
      deps.log.error({ cause }, 'looking after jobs failed');
    }
  };

  // The next round begins after this one has ended, however slow the database is.
  const goOn = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      round = look().then(goOn);
    }, signOfLifeMs);
    timer.unref();
  };

  return {
    async start() {
      round = look().then(goOn);
      await round;
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
};
