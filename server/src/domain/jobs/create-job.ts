import { admitJob } from '../admission/admit-job.ts';
import { lockOwner } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import { IdempotencyKeyReusedError } from '../errors.ts';
import type { Change } from '../events.ts';
import { inputHashOf } from '../idempotency/input-hash.ts';
import { lockSpending, reserve } from '../spending/ledger.ts';
import { type Tables, UniqueViolation } from '../store.ts';
import type { JobRow } from './rows.ts';

type NewJob = Pick<JobRow, 'ownerId' | 'kind' | 'subjectType' | 'subjectId' | 'input' | 'provider'>;

export const newJob = (deps: Deps, job: NewJob, once: Once): JobRow => ({
  ...job,
  ...once,
  id: deps.newId(),
  status: 'QUEUED',
  progress: 0,
  stage: null,
  attempts: 0,
  model: null,
  errorCode: null,
  errorMessage: null,
  errorRetryable: null,
  costMicros: null,
  currency: null,
  cancelRequested: false,
  leaseOwner: null,
  leaseExpiresAt: null,
  createdAt: deps.now(),
  startedAt: null,
  finishedAt: null,
});

/** An idempotency key with the hash of the input that it came with; both null without a key. */
type Once = Pick<JobRow, 'idempotencyKey' | 'inputHash'>;

/**
 * Creates a job together with what it will fill, in one transaction, and tells the dispatcher. With an
 * `idempotencyKey` that this owner used before, the earlier job answers instead.
 * @param wish the whole input, for telling a repetition from another wish
 * @param estimateMicros what it will cost, set aside in the same transaction; 0 when it is free
 * @throws IdempotencyKeyReusedError when the key came with another wish
 * @throws BudgetExceededError, RateLimitedError, ProviderUnavailableError
 */
export const createJobOnce = async (
  deps: Deps,
  ownerId: string,
  idempotencyKey: string | undefined,
  wish: unknown,
  estimateMicros: number,
  create: (tx: Tables, once: Once) => Promise<{ job: JobRow; changes: Change[] }>,
): Promise<JobRow> => {
  const once: Once = idempotencyKey
    ? { idempotencyKey, inputHash: inputHashOf(wish) }
    : { idempotencyKey: null, inputHash: null };

  const earlier = async () => {
    const job = await deps.store.read.jobs.find({ ownerId, idempotencyKey: once.idempotencyKey });
    if (job && job.inputHash !== once.inputHash) throw new IdempotencyKeyReusedError();
    return job;
  };

  if (once.idempotencyKey) {
    const job = await earlier();
    if (job) return job;
  }
  try {
    const { job, changes } = await deps.store.write(async (tx) => {
      // In this order everywhere, so that no two wait for each other: owner, job, house, month, what is filled.
      await lockOwner(tx, ownerId);
      if (estimateMicros > 0) await lockSpending(deps, tx, ownerId);
      const created = await create(tx, once);
      await admitJob(deps, tx, created.job);
      await reserve(deps, tx, created.job, estimateMicros);
      return created;
    });
    deps.events.publish([...changes, { type: 'job', id: job.id, ownerId }]);
    deps.dispatcher.enqueue(job);
    return job;
  } catch (error) {
    if (!(error instanceof UniqueViolation && once.idempotencyKey)) throw error;
    const job = await earlier();
    if (!job) throw error;
    return job;
  }
};
