/** A key that came with a mutation, and what was made then. */
export type IdempotencyKeyRow = {
  ownerId: string;
  key: string;
  /** sha256 (hex) of the mutation's name and input. */
  inputHash: string;
  result: unknown;
  createdAt: Date;
};
