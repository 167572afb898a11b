import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { bodyOf, type Refusal } from './refusal.ts';

/** Answers where there is no HTTP response to answer with, and hangs up. */
export const answerRaw = (socket: Duplex, refusal: Refusal): void => {
  if (!socket.writable) return void socket.destroy();
  const body = bodyOf(refusal);
  const headers = {
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    ...refusal.more.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const { status } = refusal;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () =>
    socket.destroy(),
  );
};
