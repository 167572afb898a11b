import type { Spend } from '../providers/spend.ts';

/** What something cost, as columns; nothing when it was free. */
export const costColumns = (spend: Spend | undefined): { costMicros?: number; currency?: string } =>
  spend ? { costMicros: spend.costMicros, currency: 'USD' } : {};
