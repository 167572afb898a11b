import { RateLimitedError } from '../domain/errors.ts';
import type { Context } from '../graphql/context.ts';
import { Refusal, refusalFor } from './refusal.ts';

const hungUp = new Refusal('REQUEST_TIMEOUT', 'Nobody waits for the answer any more.');

/**
 * Runs an operation when it is its address's turn. A stream has it only until it begins.
 * @param signal aborts when nobody waits for the answer any more
 * @throws Refusal
 */
export const inOperationTurn = async <Result>(
  { deps: { admission }, address }: Pick<Context, 'deps' | 'address'>,
  run: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> => {
  const leave = await admission.operations.take(address ?? 'somewhere', 1, signal).catch((cause: unknown) => {
    if (signal?.aborted) throw hungUp;
    if (!(cause instanceof RateLimitedError)) throw cause;
    throw refusalFor(cause.retryAfterSeconds, 'RATE_LIMITED', cause.message);
  });
  try {
    return await run();
  } finally {
    leave();
  }
};
