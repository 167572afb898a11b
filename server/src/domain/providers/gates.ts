import { createTurns, type Turns } from '../admission/turns.ts';
import { createBreaker } from './breaker.ts';
import type { Provider, ProviderContext, ProviderName, ProviderRequest, ProviderResult } from './provider.ts';
import { WorkFailure } from './provider.ts';
import { BrokenAfterPaying, hasLost, lost, type Spend } from './spend.ts';

/** How often one piece of work may ask, and how long it waits in between at the most. */
const maxCalls = 3;
const maxCallsWithoutImage = 2;
const firstWaitMs = 500;
const longestWaitMs = 30_000;

export type GateOptions = {
  now: () => number;
  /** Rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0..1, for jitter: many who failed together must not come back together. */
  random: () => number;
  /** How many calls of a vendor may be under way at once. */
  limits: Partial<Record<ProviderName, number>>;
};

/** What stands above all vendors: limits, retries, and a break for those that are down. */
export type ProviderGates = {
  /** Tells the context what every call cost, also those that failed. @throws WorkFailure */
  call(provider: Provider, request: ProviderRequest, context: ProviderContext): Promise<ProviderResult>;
  /** Why a provider is given a break; null when it is not. */
  trouble(name: ProviderName): string | null;
};

/**
 * One call; what it cost is told before anything else can go wrong. Where the vendor has not said it, the estimate may be
 * gone: of a call whose answer was lost, and of an answer without a figure.
 */
const ask = async (
  provider: Provider,
  request: ProviderRequest,
  context: ProviderContext,
): Promise<ProviderResult> => {
  const perhaps = () => {
    const estimateMicros = provider.estimateMicros?.(request) ?? 0;
    return estimateMicros > 0 ? lost(estimateMicros) : undefined;
  };
  try {
    const result = await provider.run(request, context);
    const spend = result.spend ?? perhaps();
    if (spend) context.charged(spend);
    return result;
  } catch (error) {
    if (error instanceof WorkFailure) {
      const spend = error.spend ?? (error.maybeCharged ? perhaps() : undefined);
      if (spend) context.charged(spend);
    }
    if (!(error instanceof BrokenAfterPaying)) throw error;
    context.charged(error.spend);
    throw error.cause;
  }
};

const isKnown = (spend: Spend | undefined): boolean => spend !== undefined && !hasLost(spend);

export const createProviderGates = ({ now, wait, random, limits }: GateOptions): ProviderGates => {
  const doors = new Map<ProviderName, { turns: Turns; breaker: ReturnType<typeof createBreaker> }>();
  const doorOf = (name: ProviderName) => {
    const known = doors.get(name);
    if (known) return known;
    const door = {
      // Who waits is a job, and those are counted elsewhere.
      turns: createTurns({ capacity: limits[name] ?? Number.POSITIVE_INFINITY, what: 'calls' }),
      breaker: createBreaker(now),
    };
    doors.set(name, door);
    return door;
  };

  const waitMs = (failure: WorkFailure, calls: number): number =>
    failure.retryAfterMs ?? firstWaitMs * 2 ** (calls - 1) * (0.5 + random());

  /** Only what can help and is not paid twice; words instead of a picture are cheap, and worth one more try. */
  const mayRepeat = (failure: WorkFailure, calls: number): boolean =>
    failure.retryable &&
    (!failure.maybeCharged || (failure.code === 'PROVIDER_NO_IMAGE' && isKnown(failure.spend))) &&
    calls < (failure.code === 'PROVIDER_NO_IMAGE' ? maxCallsWithoutImage : maxCalls) &&
    (failure.retryAfterMs ?? 0) <= longestWaitMs;

  return {
    trouble: (name) => {
      const until = doorOf(name).breaker.openUntil();
      return until === null
        ? null
        : `${name} did not answer several times in a row. It is asked again after ${new Date(until).toISOString()}.`;
    },
    async call(provider, request, context) {
      const { turns, breaker } = doorOf(provider.name);
      for (let calls = 1; ; calls++) {
        const leave = await turns.take('', 1, context.signal);
        try {
          const result = await ask(provider, request, context);
          breaker.succeeded();
          return result;
        } catch (error) {
          if (!(error instanceof WorkFailure)) throw error;
          breaker.failed(error.code);
          if (!mayRepeat(error, calls)) throw error;
          leave();
          context.progress(0, `${provider.name} is busy, trying again`);
          await wait(Math.min(waitMs(error, calls), longestWaitMs), context.signal);
        } finally {
          leave();
        }
      }
    },
  };
};
