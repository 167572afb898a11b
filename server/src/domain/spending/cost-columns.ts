import { hasLost, type Spend } from '../providers/spend.ts';

/** What something cost for certain, as columns; nothing when it was free, or when nobody knows. */
export const costColumns = (spend: Spend | undefined): { costMicros?: number; currency?: string } =>
  spend && (spend.costMicros > 0 || !hasLost(spend)) ? { costMicros: spend.costMicros, currency: 'USD' } : {};
