import { createClient } from 'graphql-ws';
import { type Interruption, interruptionOf, isClosed, restMs } from './interruption.ts';
import { pageLifeOf } from './page-life.ts';

type Listeners = {
  /** The connection came back: events may have been missed. */
  onReconnect: () => void;
  /** Why it is down for now, or for good; null when it is up. */
  onInterrupted: (interruption: Interruption | null) => void;
};

/** The WebSocket for subscriptions. */
export const createSocket = ({ onReconnect, onInterrupted }: Listeners) => {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  let dropped = false;
  let closedWith: number | undefined;
  const life = pageLifeOf(window);
  const client = createClient({
    url: `${scheme}//${location.host}/api/graphql`,
    lazy: true,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    // With the same session it would be refused again, and again.
    shouldRetry: (cause) => !isClosed(cause) || interruptionOf(cause).kind !== 'ended',
    retryWait: async (retries) => {
      await new Promise((resolve) =>
        setTimeout(
          resolve,
          Math.max(restMs(closedWith), Math.min(8000, 400 * 2 ** retries)) + Math.random() * 400,
        ),
      );
      await life.inUse();
    },
    on: {
      closed: (event) => {
        closedWith = isClosed(event) ? event.code : undefined;
        // 1000 is our own goodbye.
        if (closedWith === 1000) return;
        dropped = true;
        onInterrupted(isClosed(event) ? interruptionOf(event) : { kind: 'lost' });
      },
      connected: () => {
        onInterrupted(null);
        if (dropped) onReconnect();
        dropped = false;
      },
    },
  });
  // A page that the browser keeps for when somebody goes back would stay in its scenes as a ghost.
  life.onLeave(() => client.terminate());
  return client;
};
