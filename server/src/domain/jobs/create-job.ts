import { z } from 'zod';
import { admitJob } from '../admission/admit-job.ts';
import type { Deps } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import type { Change } from '../events.ts';
import { has, type Made } from '../idempotency/made.ts';
import { madeBefore, makeOnce, type Once } from '../idempotency/make-once.ts';
import { lockSpending, reserve } from '../spending/ledger.ts';
import type { ReadTable, ReadTables, Tables } from '../store.ts';
import type { JobRow } from './rows.ts';

type NewJob = Pick<JobRow, 'ownerId' | 'kind' | 'subjectType' | 'subjectId' | 'input' | 'provider'>;

export const newJob = (deps: Deps, job: NewJob): JobRow => ({
  ...job,
  id: deps.newId(),
  status: 'QUEUED',
  progress: 0,
  stage: null,
  attempts: 0,
  model: null,
  errorCode: null,
  errorMessage: null,
  errorRetryable: null,
  report: null,
  costMicros: null,
  currency: null,
  cancelRequested: false,
  leaseOwner: null,
  leaseExpiresAt: null,
  createdAt: deps.now(),
  startedAt: null,
  finishedAt: null,
});

/** What a job fills or works on. */
const subjectTables: Record<string, (read: ReadTables) => ReadTable<{ id: string }>> = {
  Sprite: ({ sprites }) => sprites,
  Enhancement: ({ enhancements }) => enhancements,
  SpriteAnimation: ({ spriteAnimations }) => spriteAnimations,
  Scene: ({ scenes }) => scenes,
  Export: ({ exports }) => exports,
};

const madeJob: Made<{ jobId: string }> = {
  schema: z.object({ jobId: z.string() }),
  what: 'thing',
  async isThere(read, { jobId }) {
    const job = await read.jobs.find({ id: jobId });
    const subjects = job && subjectTables[job.subjectType];
    return subjects ? has(subjects(read), job.subjectId) : false;
  },
};

/** The job that this wish was granted with before; null when it is a new one. @throws as createJobOnce */
export const jobMadeBefore = async (deps: Pick<Deps, 'store'>, once: Once): Promise<JobRow | null> => {
  const before = await madeBefore(deps, once, madeJob);
  return before && foundJob(deps, before.jobId);
};

const foundJob = async ({ store }: Pick<Deps, 'store'>, id: string): Promise<JobRow> => {
  const job = await store.read.jobs.find({ id });
  if (!job) throw new NotFoundError('thing any more');
  return job;
};

/**
 * Creates a job together with what it will fill, in one transaction, and tells the dispatcher. A wish that was granted
 * before is answered with the earlier job.
 * @param once tells a repetition from another wish
 * @param estimateMicros what it will cost, set aside in the same transaction; 0 when it is free
 * @throws IdempotencyKeyReusedError when the key came with another wish, NotFoundError when what was made then is gone
 * @throws BudgetExceededError, RateLimitedError, ProviderUnavailableError
 */
export const createJobOnce = async (
  deps: Deps,
  ownerId: string,
  once: Once,
  estimateMicros: number,
  create: (tx: Tables) => Promise<{ job: JobRow; changes: Change[] }>,
): Promise<JobRow> => {
  const earlier = await jobMadeBefore(deps, once);
  if (earlier) return earlier;
  let created: JobRow | undefined;
  const { jobId } = await makeOnce(deps, { userId: ownerId }, once, madeJob, async (tx) => {
    // In this order everywhere, so that no two wait for each other: owner, job, house, month, what is filled.
    if (estimateMicros > 0) await lockSpending(deps, tx, ownerId);
    const { job, changes } = await create(tx);
    created = job;
    await admitJob(deps, tx, job);
    await reserve(deps, tx, job, estimateMicros);
    return { made: { jobId: job.id }, changes: [...changes, { type: 'job', id: job.id, ownerId }] };
  });
  if (created?.id !== jobId) return foundJob(deps, jobId);
  deps.dispatcher.enqueue(created);
  return created;
};
