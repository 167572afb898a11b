import { WorkFailure } from '../../../domain/providers/provider.ts';
import {
  addSpend,
  BrokenAfterPaying,
  hasLost,
  lost,
  nothingSpent,
  type Spend,
} from '../../../domain/providers/spend.ts';

/**
 * Work after something was paid: should it fail, the failure says what is gone.
 * @throws WorkFailure the work's own, with `spent` added to what it knows itself; BrokenAfterPaying for everything else
 */
export const withSpend = async <T>(spent: Spend, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BrokenAfterPaying) {
      throw new BrokenAfterPaying(addSpend(spent, error.spend), error.cause);
    }
    if (!(error instanceof WorkFailure)) throw new BrokenAfterPaying(spent, error);
    throw failedFor(error, addSpend(spent, error.spend ?? nothingSpent));
  }
};

/**
 * One call of several: when nobody knows what it cost, the failure says that its estimate may be gone.
 * @throws WorkFailure the call's own
 */
export const oneOfSeveral = async <T>(estimateMicros: number, call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WorkFailure) || !error.maybeCharged || error.spend) throw error;
    throw failedFor(error, lost(estimateMicros));
  }
};

const failedFor = (failure: WorkFailure, spend: Spend): WorkFailure => {
  const { code, message, retryable, retryAfterMs, cause } = failure;
  const maybeCharged = failure.maybeCharged || spend.costMicros > 0 || hasLost(spend);
  return new WorkFailure(code, message, retryable, { retryAfterMs, spend, maybeCharged, cause });
};
