/** What calls used and cost, in the vendor's own figures, and what is not known of them. */
export type Spend = {
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar. */
  costMicros: number;
  /** What calls whose answers were lost may have cost besides: their own estimates, in millionths; nothing when all answered. */
  lostMicros?: number;
};

export const nothingSpent: Spend = { inputTokens: 0, outputTokens: 0, costMicros: 0 };

/** What a call may have cost that was sent, and whose answer nobody has. */
export const lost = (estimateMicros: number): Spend => ({ ...nothingSpent, lostMicros: estimateMicros });

export const hasLost = ({ lostMicros = 0 }: Spend): boolean => lostMicros > 0;

export const addSpend = (one: Spend, other: Spend): Spend => ({
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
  costMicros: one.costMicros + other.costMicros,
  ...((hasLost(one) || hasLost(other)) && { lostMicros: (one.lostMicros ?? 0) + (other.lostMicros ?? 0) }),
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
