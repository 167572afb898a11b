import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createCache } from './cache.ts';
import { createSocket } from './socket.ts';

export type Graph = {
  client: Client;
  /** Runs after the socket was lost and came back: events in between were missed. */
  onReconnect: (listener: () => void) => () => void;
  /** Whether live updates are interrupted, as a store for `useSyncExternalStore`. */
  isDown: () => boolean;
  onDown: (listener: () => void) => () => void;
  dispose: () => void;
};

/** One connection to the API, with a cache of its own. A new one is made whenever the signed-in user changes. */
export const createGraph = (): Graph => {
  const returned = new Set<() => void>();
  const changed = new Set<() => void>();
  let isDown = false;
  const socket = createSocket({
    onReconnect: () => {
      for (const listener of returned) listener();
    },
    onDown: (next) => {
      if (next === isDown) return;
      isDown = next;
      for (const listener of changed) listener();
    },
  });
  const client = new Client({
    url: '/api/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    // The header makes the browser ask first when another site sends our cookies along with an upload.
    fetchOptions: { credentials: 'same-origin', headers: { 'graphql-preflight': '1' } },
    exchanges: [
      createCache(),
      // Variables with a File are sent as multipart by this one (GraphQL multipart request spec).
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: query ?? '', variables }, sink),
          }),
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
    isDown: () => isDown,
    onDown: (listener) => {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    dispose: () => {
      void socket.dispose();
    },
  };
};
