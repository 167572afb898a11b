import { bounds } from '../../domain/bounds.ts';
import { keptDays } from '../../domain/housekeeping/keeping.ts';

/** The field or argument of a mutation that makes something at once. (What starts work says it in its own words.) */
export const idempotencyKeyField = {
  description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. For ${keptDays.idempotencyKey * 24} hours the same key with the same input answers with what was made then, however often it is sent; with another input, or with another mutation, it is an IdempotencyKeyReusedError, and when what was made has been deleted since, a NotFoundError.`,
};
