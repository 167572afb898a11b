import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { Reply } from './reply.ts';

const page = '<!doctype html><html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>';
const chunk = Buffer.alloc(64 * 1024, ' ');
/** Where even the most patient client should have given up. */
const giantBytes = 256 * 1024 * 1024;

/** Faults that need no answer of the vendor's. @returns whether that was all */
export const breakBefore = async (
  response: ServerResponse,
  fault: Fault | undefined,
  slowMs: number,
): Promise<boolean> => {
  switch (fault) {
    case 'hang':
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'redirect':
      response.writeHead(307, { Location: '/gemini/trap' }).end();
      return true;
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      return true;
    case 'empty':
      response.writeHead(200, { 'Content-Type': 'application/json' }).end();
      return true;
    case 'giant':
      await pourOut(response);
      return true;
    case 'slow':
      await wait(slowMs, undefined, { ref: false });
      return false;
    default:
      return false;
  }
};

/** JSON that never gets to its point, as fast as it is read. */
const pourOut = async (response: ServerResponse): Promise<void> => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  function* story() {
    yield Buffer.from('{"image":"');
    for (let sent = 0; sent < giantBytes; sent += chunk.length) yield chunk;
  }
  // Whoever reads hangs up at some point, as is right.
  await pipeline(Readable.from(story()), response).catch(() => {});
};

export const send = async (
  response: ServerResponse,
  { status, headers, json }: Reply,
  fault: Fault | undefined,
  slowMs: number,
): Promise<void> => {
  const text = JSON.stringify(json);
  const whole = Buffer.from(fault === 'truncated' ? text.slice(0, text.length / 2) : text);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': whole.length,
    ...headers,
  });
  const half = whole.subarray(0, whole.length / 2);
  if (fault === 'cut-off') {
    response.write(half, () => response.socket?.resetAndDestroy());
  } else if (fault === 'slow-body') {
    response.write(half);
    await wait(slowMs, undefined, { ref: false });
    response.end(whole.subarray(half.length));
  } else {
    response.end(whole);
  }
};
