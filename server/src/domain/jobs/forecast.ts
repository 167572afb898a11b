import type { Deps } from '../deps.ts';
import { laneJobs, laneOf, laneSlots } from './lanes.ts';
import type { JobRow } from './rows.ts';

/** How many of the latest jobs of a kind are asked. */
const samples = 20;

type ForecastDeps = Pick<Deps, 'store' | 'now' | 'jobConcurrency' | 'works'>;
type Known = Pick<JobRow, 'id' | 'kind' | 'provider' | 'status' | 'createdAt' | 'startedAt'>;

/** The place of a queued job, 1 is next, counted by age among those that it waits for; null when it does not wait. */
export const queuePosition = async (deps: ForecastDeps, job: Known): Promise<number | null> => {
  if (job.status !== 'QUEUED') return null;
  const ahead = await deps.store.read.jobs.count({
    ...laneJobs(deps)[laneOf(deps, job)],
    status: 'QUEUED',
    OR: [{ createdAt: { lt: job.createdAt } }, { createdAt: job.createdAt, id: { lt: job.id } }],
  });
  return ahead + 1;
};

/** The ms that a job will still take, by the median of the latest of its kind and provider; null when none has ended yet. */
export const estimateMs = async (deps: ForecastDeps, job: Known): Promise<number | null> => {
  if (job.status !== 'QUEUED' && job.status !== 'RUNNING') return null;
  const usual = await usualMs(deps, job);
  if (usual === null) return null;
  if (job.status === 'RUNNING') {
    const sinceMs = deps.now().getTime() - (job.startedAt ?? job.createdAt).getTime();
    return Math.max(0, usual - sinceMs);
  }
  const position = (await queuePosition(deps, job)) ?? 1;
  return Math.round(usual * Math.ceil(position / laneSlots(deps.jobConcurrency)[laneOf(deps, job)]));
};

const usualMs = async ({ store }: ForecastDeps, { kind, provider }: Known): Promise<number | null> => {
  const ended = await store.read.jobs.list(
    { kind, provider, status: 'SUCCEEDED' },
    { orderBy: [{ finishedAt: 'desc' }], limit: samples },
  );
  const durations = ended
    .map(({ startedAt, finishedAt }) =>
      startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : 0,
    )
    .sort((one, other) => one - other);
  return durations.length === 0 ? null : durations[Math.floor(durations.length / 2)]!;
};
