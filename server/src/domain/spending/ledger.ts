import type { Deps } from '../deps.ts';
import { BudgetExceededError, HouseBudgetExceededError } from '../errors.ts';
import type { JobRow } from '../jobs/rows.ts';
import { hasLost, lost, nothingSpent, type Spend } from '../providers/spend.ts';
import type { ReadTables, Tables } from '../store.ts';
import { budgetOf } from './budget.ts';
import { monthOf, type UsageRow } from './rows.ts';

/** What something cost for certain, as columns; nothing when it was free, or when nobody knows. */
export const costColumns = (spend: Spend | undefined): { costMicros?: number; currency?: string } =>
  spend && (spend.costMicros > 0 || !hasLost(spend)) ? { costMicros: spend.costMicros, currency: 'USD' } : {};

type PaidJob = Pick<JobRow, 'id' | 'ownerId' | 'provider' | 'model' | 'kind'>;

/**
 * What this month has cost so far, all users and this one. Locks both rows until the transaction ends: simultaneous
 * reservations pass them one by one. The house always first, so that no two wait for each other.
 */
export const lockSpending = async (
  { now }: Pick<Deps, 'now'>,
  tx: Tables,
  ownerId: string,
): Promise<{ house: number; own: number }> => {
  const month = monthOf(now());
  await ensureHouse(tx, month);
  await tx.monthSpends.ensure({ ownerId, month, micros: 0 });
  return {
    house: (await tx.houseSpends.find({ month }))?.micros ?? 0,
    own: (await tx.monthSpends.find({ ownerId, month }))?.micros ?? 0,
  };
};

/** The house's row begins with what its users have spent before there was one. */
const ensureHouse = async (tx: Tables, month: string): Promise<void> => {
  const known = await tx.houseSpends.find({ month });
  const earlier = known ? [] : await tx.monthSpends.pick(['micros'], { month });
  await tx.houseSpends.ensure({ month, micros: earlier.reduce((sum, { micros }) => sum + micros, 0) });
};

/**
 * Sets the estimate of a paid job aside, in the transaction that queues it: whoever comes second sees what the first
 * one took. Free jobs leave no trace.
 * @throws BudgetExceededError before anything is paid
 */
export const reserve = async (
  deps: Pick<Deps, 'now' | 'newId' | 'budgets'>,
  tx: Tables,
  job: PaidJob,
  estimateMicros: number,
): Promise<void> => {
  if (estimateMicros <= 0) return;
  const createdAt = deps.now();
  const { house, own } = await lockSpending(deps, tx, job.ownerId);
  const { hardMicros } = budgetOf(deps, await tx.users.find({ id: job.ownerId }));
  const { houseMicros } = deps.budgets;
  if (own + estimateMicros > hardMicros) throw new BudgetExceededError(hardMicros, own, estimateMicros);
  if (house + estimateMicros > houseMicros) {
    throw new HouseBudgetExceededError(houseMicros, own, estimateMicros);
  }
  await addToMonth(tx, { ownerId: job.ownerId, createdAt }, estimateMicros);
  await tx.usage.insert({
    id: deps.newId(),
    ownerId: job.ownerId,
    jobId: job.id,
    provider: job.provider,
    model: job.model,
    kind: job.kind,
    state: 'RESERVED',
    reservedMicros: estimateMicros,
    inputTokens: 0,
    outputTokens: 0,
    costMicros: estimateMicros,
    currency: 'USD',
    createdAt,
  });
};

/** How a run ended, as far as money goes. */
export type Bill = {
  model: string | null;
  /** What its calls came to, if it made any: also failures may cost. 'untold': the run is not there to say. */
  spend: Spend | 'untold' | undefined;
};

/** Replaces the reservation of a job by what it cost, in the transaction that ends it. */
export const settle = async (tx: Tables, job: Pick<PaidJob, 'id'>, bill: Bill): Promise<void> => {
  const entry = await tx.usage.find({ jobId: job.id, state: 'RESERVED' });
  if (entry) await enter(tx, entry, bill);
};

/**
 * The same, after somebody else has ended the job: a run comes back and says what nobody could say without it.
 * @param entryId the reservation of this very run: the job may have been queued again since
 */
export const amend = async (tx: Tables, entryId: string, bill: Bill): Promise<void> => {
  const entry = await tx.usage.find({ id: entryId, state: 'UNCERTAIN' });
  if (entry) await enter(tx, entry, bill);
};

/** What was known is gone for certain; what was lost may be gone, and counts until somebody knows better. */
const enter = async (tx: Tables, entry: UsageRow, { model, spend }: Bill): Promise<void> => {
  const told = spend === 'untold' ? lost(entry.reservedMicros) : spend;
  const { costMicros: known, lostMicros = 0, inputTokens, outputTokens } = told ?? nothingSpent;
  const costMicros = known + lostMicros;
  const state = told ? (hasLost(told) ? 'UNCERTAIN' : 'SETTLED') : 'REFUNDED';
  const columns = { state, model: model ?? entry.model, costMicros, inputTokens, outputTokens } as const;
  await tx.usage.update({ id: entry.id }, columns);
  await addToMonth(tx, entry, costMicros - entry.costMicros);
};

/** The reservation of a job that runs; null for what is free. */
export const reservationOf = async (read: ReadTables, jobId: string): Promise<string | null> =>
  (await read.usage.find({ jobId, state: 'RESERVED' }))?.id ?? null;

/** Of the house, which keeps its figure when the user goes, and of the user, in this order. */
const addToMonth = async (
  tx: Tables,
  { ownerId, createdAt }: Pick<UsageRow, 'ownerId' | 'createdAt'>,
  micros: number,
): Promise<void> => {
  const month = monthOf(createdAt);
  const own = { ownerId, month };
  await ensureHouse(tx, month);
  await tx.monthSpends.ensure({ ...own, micros: 0 });
  const house = (await tx.houseSpends.find({ month }))?.micros ?? 0;
  const spent = (await tx.monthSpends.find(own))?.micros ?? 0;
  await tx.houseSpends.update({ month }, { micros: house + micros });
  await tx.monthSpends.update(own, { micros: spent + micros });
};

/** What the last run of a job was estimated at; 0 for free ones. */
export const lastEstimateMicros = async (tx: Tables, jobId: string): Promise<number> => {
  const [last] = await tx.usage.list(
    { jobId },
    { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit: 1 },
  );
  return last?.reservedMicros ?? 0;
};
