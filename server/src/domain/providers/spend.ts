/** What a call used and cost, in the vendor's own figures. */
export type Spend = {
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar. */
  costMicros: number;
};

export const nothingSpent: Spend = { inputTokens: 0, outputTokens: 0, costMicros: 0 };

export const addSpend = (one: Spend, other: Spend): Spend => ({
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
  costMicros: one.costMicros + other.costMicros,
});

/** Something of our own broke after a vendor was paid: what is gone is said to whoever called it, and the cause goes on. */
export class BrokenAfterPaying extends Error {
  constructor(
    readonly spend: Spend,
    cause: unknown,
  ) {
    super('broken after it was paid', { cause });
  }
}
