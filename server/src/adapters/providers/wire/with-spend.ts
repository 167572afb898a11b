import { type Spend, WorkFailure } from '../../../domain/providers/provider.ts';

export const nothingSpent: Spend = { inputTokens: 0, outputTokens: 0, costMicros: 0 };

export const addSpend = (one: Spend, other: Spend): Spend => ({
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
  costMicros: one.costMicros + other.costMicros,
});

/**
 * Work after something was paid: should it fail, the failure says what is gone.
 * @throws WorkFailure the work's own, with `spent` added to what it knows itself
 */
export const withSpend = async <T>(spent: Spend, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkFailure)) throw error;
    const { code, message, retryable, retryAfterMs, maybeCharged } = error;
    const spend = addSpend(spent, error.spend ?? nothingSpent);
    throw new WorkFailure(code, message, retryable, {
      retryAfterMs,
      spend,
      maybeCharged: maybeCharged || spend.costMicros > 0,
    });
  }
};
