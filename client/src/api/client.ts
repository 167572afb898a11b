import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createCache } from './cache.ts';
import { createSocket } from './socket.ts';

export type Graph = {
  client: Client;
  /** Runs after the socket was lost and came back: events in between were missed. */
  onReconnect: (listener: () => void) => () => void;
  dispose: () => void;
};

/** One connection to the API, with a cache of its own. A new one is made whenever the signed-in user changes. */
export const createGraph = (): Graph => {
  const listeners = new Set<() => void>();
  const socket = createSocket(() => {
    for (const listener of listeners) listener();
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
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      listeners.clear();
      void socket.dispose();
    },
  };
};
