import type { Deps } from '../deps.ts';
import { BudgetExceededError } from '../errors.ts';
import type { JobRow } from '../jobs/rows.ts';
import type { Spend } from '../providers/provider.ts';
import type { Tables } from '../store.ts';
import { budgetOf } from './budget.ts';
import { monthOf, type UsageRow } from './rows.ts';

type PaidJob = Pick<JobRow, 'id' | 'ownerId' | 'provider' | 'model' | 'kind'>;

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
  const key = { ownerId: job.ownerId, month: monthOf(createdAt) };
  // Also locks the row until the transaction ends: simultaneous reservations pass it one by one.
  await tx.monthSpends.ensure({ ...key, micros: 0 });
  const spent = (await tx.monthSpends.find(key))?.micros ?? 0;
  const { hardMicros } = budgetOf(deps, await tx.users.find({ id: job.ownerId }));
  if (spent + estimateMicros > hardMicros) throw new BudgetExceededError(hardMicros, spent, estimateMicros);
  await tx.monthSpends.update(key, { micros: spent + estimateMicros });
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
  /** Nobody knows whether the vendor charged for it. */
  uncertain: boolean;
};

/** Replaces the reservation of a job by what it cost, in the transaction that ends it. */
export const settle = async (tx: Tables, job: PaidJob, { model, spend, uncertain }: Bill): Promise<void> => {
  const entry = await tx.usage.find({ jobId: job.id, state: 'RESERVED' });
  if (!entry) return;
  const costMicros = spend ? spend.costMicros : uncertain ? entry.reservedMicros : 0;
  const state = spend ? 'SETTLED' : uncertain ? 'UNCERTAIN' : 'REFUNDED';
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

const addToMonth = async (tx: Tables, { ownerId, createdAt }: UsageRow, micros: number): Promise<void> => {
  const key = { ownerId, month: monthOf(createdAt) };
  await tx.monthSpends.ensure({ ...key, micros: 0 });
  const spent = (await tx.monthSpends.find(key))?.micros ?? 0;
  await tx.monthSpends.update(key, { micros: spent + micros });
};

/** What the last run of a job was estimated at; 0 for free ones. */
export const lastEstimateMicros = async (tx: Tables, jobId: string): Promise<number> => {
  const [last] = await tx.usage.list(
    { jobId },
    { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit: 1 },
  );
  return last?.reservedMicros ?? 0;
};
