import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createCache } from './cache.ts';
import type { Interruption } from './interruption.ts';
import { createInterruptions } from './interruptions.ts';
import { lastingSubscription } from './lasting-subscription.ts';
import { createRenewal } from './link-renewal.ts';
import { createSocket } from './socket.ts';

export type Graph = {
  client: Client;
  /** Runs after the socket was lost and came back: events in between were missed. */
  onReconnect: (listener: () => void) => () => void;
  /** Why live updates do not come, as a store for `useSyncExternalStore`; null while they do. */
  interruption: () => Interruption | null;
  onInterruption: (listener: () => void) => () => void;
  /** Asks again for all that is shown, so that its links are good for longer. */
  renewLinks: () => void;
  dispose: () => void;
};

/** One connection to the API, with a cache of its own. A new one is made whenever the signed-in user changes. */
export const createGraph = (): Graph => {
  const returned = new Set<() => void>();
  const interruptions = createInterruptions();
  const resume = () => {
    for (const listener of returned) listener();
  };
  const wire = {};
  const renewal = createRenewal();
  const socket = createSocket({
    onReconnect: resume,
    onInterrupted: (interruption) => interruptions.set(wire, interruption),
  });
  const client = new Client({
    url: '/api/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    // The header makes the browser ask first when another site sends our cookies along with an upload.
    fetchOptions: { credentials: 'same-origin', headers: { 'graphql-preflight': '1' } },
    exchanges: [
      renewal.exchange,
      createCache(),
      // Variables with a File are sent as multipart by this one (GraphQL multipart request spec).
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => {
            const what = {};
            const unsubscribe = lastingSubscription(socket, { query: query ?? '', variables }, sink, {
              onInterrupted: (interruption) => interruptions.set(what, interruption),
              onResumed: resume,
              later: (ms, run) => {
                const timer = setTimeout(run, ms);
                return () => clearTimeout(timer);
              },
            });
            return { unsubscribe };
          },
        }),
      }),
    ],
  });
  return {
    client,
    onReconnect: (listener) => {
      returned.add(listener);
      return () => returned.delete(listener);
    },
    interruption: interruptions.current,
    onInterruption: interruptions.onChange,
    renewLinks: renewal.renew,
    dispose: () => {
      void socket.dispose();
    },
  };
};
