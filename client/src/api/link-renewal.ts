import { type Client, type Exchange, makeOperation, type Operation } from '@urql/core';
import { pipe, tap } from 'wonka';

/** Asks again for everything that is on the page: answers carry links that are signed anew. */
export const createRenewal = () => {
  const active = new Map<number, Operation>();
  let client: Client | undefined;
  const exchange: Exchange = ({ client: own, forward }) => {
    client = own;
    return (operations) =>
      forward(
        pipe(
          operations,
          tap((operation) => {
            if (operation.kind === 'query') active.set(operation.key, operation);
            if (operation.kind === 'teardown') active.delete(operation.key);
          }),
        ),
      );
  };
  const renew = () => {
    for (const operation of [...active.values()])
      client?.reexecuteOperation(
        makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
      );
  };
  return { exchange, renew };
};

export type Clock = {
  now: () => number;
  /** Runs later; the answer calls it off. */
  later: (ms: number, run: () => void) => () => void;
};

const dayMs = 24 * 60 * 60 * 1000;
/** Not every tab in the world at the stroke of midnight. */
const spreadMs = 5 * 60 * 1000;
/** Pictures that fail together are one failure. */
const atMostEveryMs = 10_000;

const dayOf = (ms: number) => Math.floor(ms / dayMs);

const browserClock: Clock = {
  now: Date.now,
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Keeps a tab's links good while it stays open. They end with the day (UTC) after the one on which they were signed, so
 * they are renewed once a day has turned, also when the machine slept through that; and when a picture does not come,
 * once for each address.
 */
export const keepLinksFresh = (
  renew: () => void,
  page: Document,
  clock: Clock = browserClock,
): (() => void) => {
  let day = dayOf(clock.now());
  let last = Number.NEGATIVE_INFINITY;
  let cancel = () => {};
  const missed = new Set<string>();

  const renewNow = () => {
    last = clock.now();
    day = dayOf(last);
    renew();
  };
  const wait = () => {
    cancel();
    const untilTomorrow = (day + 1) * dayMs - clock.now();
    cancel = clock.later(untilTomorrow + Math.random() * spreadMs, look);
  };
  const look = () => {
    if (dayOf(clock.now()) === day) return;
    renewNow();
    wait();
  };
  const onError = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement) || !target.src.includes('/api/')) return;
    if (missed.has(target.src) || clock.now() - last < atMostEveryMs) return;
    missed.add(target.src);
    renewNow();
  };

  wait();
  page.addEventListener('visibilitychange', look);
  // A picture's error does not bubble; on its way down it is seen for all of them in one place.
  page.addEventListener('error', onError, true);
  return () => {
    cancel();
    page.removeEventListener('visibilitychange', look);
    page.removeEventListener('error', onError, true);
  };
};
