import type { Deps } from '../deps.ts';
import { BudgetExceededError, HouseBudgetExceededError } from '../errors.ts';
import type { JobRow } from '../jobs/rows.ts';
import type { Spend } from '../providers/spend.ts';
import type { Tables } from '../store.ts';
import { budgetOf } from './budget.ts';
import { monthOf, type UsageRow } from './rows.ts';

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
  deps: Deps,
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
  /** The vendor's figures, if it gave any: also failures may cost. */
  spend?: Spend;
  /** Nobody knows whether the vendor charged for it, or for more than it said. */
  uncertain: boolean;
};

/** Replaces the reservation of a job by what it cost, in the transaction that ends it. */
export const settle = async (tx: Tables, job: PaidJob, { model, spend, uncertain }: Bill): Promise<void> => {
  const entry = await tx.usage.find({ jobId: job.id, state: 'RESERVED' });
  if (!entry) return;
  const said = spend?.costMicros ?? 0;
  const costMicros = uncertain ? Math.max(said, entry.reservedMicros) : said;
  const state = uncertain ? 'UNCERTAIN' : spend ? 'SETTLED' : 'REFUNDED';
  await tx.usage.update(
    { id: entry.id },
    {
      state,
      model: model ?? entry.model,
      costMicros,
      inputTokens: spend?.inputTokens ?? 0,
      outputTokens: spend?.outputTokens ?? 0,
    },
  );
  await addToMonth(tx, entry, costMicros - entry.reservedMicros);
};

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
