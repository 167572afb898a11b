import type { JobKind } from '../jobs/rows.ts';
import type { ProviderName } from '../providers/provider.ts';

export const spendStates = ['RESERVED', 'SETTLED', 'REFUNDED', 'UNCERTAIN'] as const;
export type SpendState = (typeof spendStates)[number];

/** One run of a paid job. Amounts are millionths of a US dollar. */
export type UsageRow = {
  id: string;
  ownerId: string;
  jobId: string | null;
  provider: ProviderName;
  model: string | null;
  kind: JobKind;
  state: SpendState;
  reservedMicros: number;
  inputTokens: number;
  outputTokens: number;
  /** By the vendor's own figure; the estimate while that is not known. */
  costMicros: number;
  currency: string;
  createdAt: Date;
};

/** What a user has spent or set aside in a month (UTC, as 2026-11). */
export type MonthSpendRow = { ownerId: string; month: string; micros: number };

/** What the whole house has spent or set aside in a month, also of users who are gone. */
export type HouseSpendRow = { month: string; micros: number };

export const monthOf = (date: Date): string => date.toISOString().slice(0, 7);
