import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerRaw } from './raw-answer.ts';
import { Refusal } from './refusal.ts';

/**
 * Requests of one connection that may wait behind another. Node reads and begins all that were sent (pipelining, RFC 9112,
 * 9.3.2), however many, though their answers leave in order anyway.
 */
const mostWaiting = 32;

const tooMany = new Refusal(
  'RATE_LIMITED',
  `There may be ${mostWaiting} requests of one connection waiting. Wait for answers before you send more.`,
  { headers: { 'retry-after': '1' }, extensions: { retryAfter: 1 } },
);

type Exchange = { request: IncomingMessage; response: ServerResponse };
/** What is to be done on a connection; without an exchange it is the last thing. */
type Turn = { begin(): void; exchange?: Exchange };
type Line = { current: Turn; waiting: Turn[]; ended: boolean };

/** Of each connection that is being answered. */
const lines = new WeakMap<Duplex, Line>();

const goOn = (socket: Duplex, line: Line): void => {
  const next = socket.destroyed ? undefined : line.waiting.shift();
  if (!next) return void lines.delete(socket);
  line.current = next;
  begin(socket, line);
};

const begin = (socket: Duplex, line: Line): void => {
  // Others are heard in between: else a connection that sends ahead would be answered to its end first.
  line.current.exchange?.response.once('close', () => setImmediate(goOn, socket, line));
  line.current.begin();
};

const join = (socket: Duplex, turn: Turn): void => {
  const line = lines.get(socket);
  // What comes after the end is not heard any more.
  if (line?.ended) return;
  const ended = turn.exchange === undefined;
  if (line) {
    line.waiting.push(turn);
    line.ended = ended;
  } else {
    const alone = { current: turn, waiting: [], ended };
    lines.set(socket, alone);
    begin(socket, alone);
  }
};

/** Begins to answer a request once those before it on its connection are answered. */
export const answerInOrder = (exchange: Exchange, work: () => void): void => {
  const { socket } = exchange.request;
  const waiting = lines.get(socket)?.waiting.length ?? 0;
  if (waiting >= mostWaiting) endInOrder(socket, () => answerRaw(socket, tooMany));
  else join(socket, { begin: work, exchange });
};

/** What ends a connection, or makes another of it: once what was asked before is answered. */
export const endInOrder = (socket: Duplex, end: () => void): void => join(socket, { begin: end });

/** The same when what is sent is broken: a request that will never be whole is not waited for. */
export const breakOff = (socket: Duplex, refusal: Refusal): void => {
  const line = lines.get(socket);
  const last = line?.waiting.at(-1) ?? line?.current;
  const isCutOff = last?.exchange?.request.complete === false;
  if (!line || !isCutOff || line.waiting.pop()) {
    endInOrder(socket, () => answerRaw(socket, refusal));
    return;
  }
  line.ended = true;
  // Half an answer cannot be followed by another.
  if (last.exchange?.response.headersSent) socket.destroy();
  else answerRaw(socket, refusal);
};
