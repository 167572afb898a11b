import { WorkFailure } from '../../../domain/providers/provider.ts';
import { addSpend, BrokenAfterPaying, nothingSpent, type Spend } from '../../../domain/providers/spend.ts';

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
    const { code, message, retryable, retryAfterMs, maybeCharged } = error;
    const spend = addSpend(spent, error.spend ?? nothingSpent);
    throw new WorkFailure(code, message, retryable, {
      retryAfterMs,
      spend,
      maybeCharged: maybeCharged || spend.costMicros > 0,
    });
  }
};
