/** Why nothing new comes in. */
export type Interruption =
  /** The connection is lost; it is tried again without end. */
  | { kind: 'lost' }
  /** The server has no room for more; it is tried again after a while. */
  | { kind: 'busy'; message: string }
  /** The session is over: trying again would not help. */
  | { kind: 'ended' };

type Closed = { code: number; reason: string };

export const isClosed = (cause: unknown): cause is Closed =>
  typeof cause === 'object' && cause !== null && 'code' in cause && 'reason' in cause;

/** How the server closes a WebSocket: docs/errors.md. */
const sessionEnded = 4403;
const tooMany = 4429;
const tryAgainLater = 1013;

/** So long nobody comes back who was told that there are too many, ms. */
const busyMs = 10_000;
const laterMs = 5_000;

export const interruptionOf = ({ code, reason }: Closed): Interruption => {
  if (code === sessionEnded) return { kind: 'ended' };
  if (code === tooMany || code === tryAgainLater) return { kind: 'busy', message: reason };
  return { kind: 'lost' };
};

/** How long to wait at the least before the next try, ms. */
export const restMs = (code: number | undefined): number =>
  code === tooMany ? busyMs : code === tryAgainLater ? laterMs : 0;
