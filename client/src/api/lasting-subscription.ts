import type { FormattedExecutionResult } from 'graphql';
import type { Client, Sink, SubscribePayload } from 'graphql-ws';
import { type Interruption, interruptionOf, isClosed, restMs } from './interruption.ts';

export type LastingOptions = {
  /** Nothing comes for now; null when it is tried again. */
  onInterrupted: (interruption: Interruption | null) => void;
  /** Runs when it listens again: events in between were missed. */
  onResumed: () => void;
  /** Waits, and then goes on. @returns how to stop waiting */
  later: (ms: number, run: () => void) => () => void;
};

type Result = FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;

type Refused = { message: string; code: unknown; retryAfter: unknown };

/** What an operation was refused with, whether it came as an error or inside a result without data. */
const refusedWith = (cause: unknown): Refused | undefined => {
  const [first] = Array.isArray(cause) ? cause : [];
  const isError = typeof first === 'object' && first !== null && 'message' in first && 'extensions' in first;
  if (!isError) return undefined;
  const { code, retryAfter } = Object(first.extensions);
  return { message: String(first.message), code, retryAfter };
};

const longestMs = 60_000;

/**
 * A subscription that outlives what passes by itself: too many connections, too many subscriptions, a server that is
 * not ready. It waits for as long as it was told, longer each time, and is then asked for anew. graphql-ws by itself
 * gives up at 4429, and knows nothing of `retryAfter`.
 * @returns how to end it
 */
export const lastingSubscription = (
  socket: Pick<Client, 'subscribe'>,
  payload: SubscribePayload,
  sink: Sink<Result>,
  { onInterrupted, onResumed, later }: LastingOptions,
): (() => void) => {
  let stop = () => {};
  let isOver = false;
  let refusals = 0;

  const rest = (interruption: Interruption, ms: number) => {
    stop();
    onInterrupted(interruption);
    stop = later(Math.min(longestMs, ms * 2 ** refusals++), () => {
      onInterrupted(null);
      begin();
    });
  };

  /** Whether it is tried again. */
  const survives = (cause: unknown): boolean => {
    if (isClosed(cause)) {
      const ms = restMs(cause.code);
      if (ms > 0) rest(interruptionOf(cause), ms);
      return ms > 0;
    }
    const refused = refusedWith(cause);
    if (refused?.code === 'UNAUTHENTICATED') onInterrupted({ kind: 'ended' });
    if (typeof refused?.retryAfter !== 'number') return false;
    rest({ kind: 'busy', message: refused.message }, refused.retryAfter * 1000);
    return true;
  };

  const begin = () => {
    let isDone = false;
    stop = socket.subscribe<Record<string, unknown>, Record<string, unknown>>(payload, {
      next: (result) => {
        if (isDone || isOver) return;
        if (result.errors && !result.data && survives(result.errors)) {
          isDone = true;
          return;
        }
        if (refusals > 0) onResumed();
        refusals = 0;
        sink.next(result);
      },
      error: (cause) => {
        if (isDone || isOver) return;
        isDone = true;
        if (!survives(cause)) sink.error(cause);
      },
      complete: () => {
        if (!isDone && !isOver) sink.complete();
      },
    });
  };
  begin();
  return () => {
    isOver = true;
    onInterrupted(null);
    stop();
  };
};
