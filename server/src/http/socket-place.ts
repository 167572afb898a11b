import type { WebSocket } from 'ws';
import { RateLimitedError } from '../domain/errors.ts';

/** graphql-transport-ws knows it as "too many initialisation requests": clients must not come back at once. */
const tooMany = 4429;
/** Who is told to go and does not. */
const goneWithinMs = 1_000;

/** Closes a WebSocket in words, and cuts it off when the other side does not follow. */
export const closeSocket = (socket: WebSocket, code: number, words: string): void => {
  socket.close(code, words.slice(0, 120));
  setTimeout(() => socket.terminate(), goneWithinMs).unref();
};

/** Takes a place that is left with the socket's end. @returns whether there was one; if not, the socket is closed */
export const takeSocketPlace = (socket: WebSocket, take: () => () => void): boolean => {
  try {
    socket.once('close', take());
    return true;
  } catch (cause) {
    if (!(cause instanceof RateLimitedError)) throw cause;
    closeSocket(socket, tooMany, cause.message);
    return false;
  }
};
