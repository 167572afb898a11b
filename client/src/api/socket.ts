import { createClient } from 'graphql-ws';

/** The WebSocket for subscriptions; `onReconnect` is told when events may have been missed. */
export const createSocket = (onReconnect: () => void) => {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  let dropped = false;
  return createClient({
    url: `${scheme}//${location.host}/api/graphql`,
    lazy: true,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(8000, 400 * 2 ** retries) + Math.random() * 400)),
    on: {
      closed: () => {
        dropped = true;
      },
      connected: () => {
        if (dropped) onReconnect();
        dropped = false;
      },
    },
  });
};
