import { createClient } from 'graphql-ws';

type Listeners = {
  /** The connection came back: events may have been missed. */
  onReconnect: () => void;
  /** Whether it is down for now; it is tried again without end. */
  onDown: (isDown: boolean) => void;
};

/** The WebSocket for subscriptions. */
export const createSocket = ({ onReconnect, onDown }: Listeners) => {
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
      closed: (event) => {
        // 1000 is our own goodbye.
        if (event instanceof CloseEvent && event.code === 1000) return;
        dropped = true;
        onDown(true);
      },
      connected: () => {
        onDown(false);
        if (dropped) onReconnect();
        dropped = false;
      },
    },
  });
};
