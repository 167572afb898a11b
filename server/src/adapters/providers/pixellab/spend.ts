import type { Spend } from '../../../domain/providers/spend.ts';
import type { Usage } from './answers.ts';

/** Exact: what JSON calls 0.00793 is off by far less than half a millionth of a dollar. */
export const microsOfUsd = (usd: number): number => Math.round(usd * 1_000_000);

/** What the vendor says it cost; the list price when it does not say. */
export const spendOf = (usage: Usage, listMicros: number): Spend => ({
  inputTokens: 0,
  outputTokens: 0,
  costMicros: usage ? microsOfUsd(usage.usd) : listMicros,
});
