import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Admission } from '../domain/admission/admission.ts';
import { RateLimitedError } from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import { answerInOrder, breakOff } from './pipeline.ts';
import { answerRaw } from './raw-answer.ts';
import { Refusal, refusalFor } from './refusal.ts';
import { targetOf } from './request-target.ts';

/** Uploads need their time; what must be short has a shorter one of its own (read-body.ts). */
const limits = { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 15_000 } as const;
/** Node would refuse it without a word; targetOf does it with one. */
const requireHostHeader = false;
const maxConnections = 10_000;
const maxHeaders = 100;

const refusalOf: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: new Refusal('REQUEST_HEADERS_TOO_LARGE', 'The headers are larger than 16 KiB.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new Refusal('PAYLOAD_TOO_LARGE', 'Chunk extensions are larger than 16 KiB.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Refusal('REQUEST_TIMEOUT', 'The request took too long to arrive.'),
};
const noHttp = new Refusal('BAD_REQUEST', 'This is no HTTP request.');
const unexpected = new Refusal('EXPECTATION_FAILED', 'Nothing can be expected but 100-continue.');

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
type Options = { admission: Admission; trustedProxies: number; log: Log };

/** The HTTP server, with an end to everything that a connection may do. */
export const createListener = (handle: Handler, { admission, trustedProxies, log }: Options): Server => {
  let warned = trustedProxies > 0;
  const warnOfProxy = ({ headers }: IncomingMessage) => {
    if (warned || headers['x-forwarded-for'] === undefined) return;
    warned = true;
    log.warn(
      {},
      'X-Forwarded-For arrives, but TRUST_PROXY is 0: if a proxy of yours stands in front, all visitors share what one address may have. Set TRUST_PROXY.',
    );
  };
  const answer: Handler = (request, response) => {
    warnOfProxy(request);
    try {
      const { host, path } = targetOf(request);
      request.url = path;
      request.headers.host = host;
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      return answerRaw(request.socket, cause);
    }
    return handle(request, response);
  };
  const server = createServer({ ...limits, requireHostHeader }, (request, response) =>
    answerInOrder({ request, response }, () => answer(request, response)),
  );
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    answerInOrder({ request, response }, () => answerRaw(request.socket, unexpected)),
  );
  server.maxConnections = maxConnections;
  server.maxHeadersCount = maxHeaders;

  server.on('clientError', (cause: NodeJS.ErrnoException, socket) => {
    log.debug({ cause }, 'a connection broke');
    if (cause.code === 'ECONNRESET') return void socket.destroy();
    breakOff(socket, refusalOf[cause.code ?? ''] ?? noHttp);
  });

  server.on('connection', (socket: Socket) => {
    // Behind a proxy of ours all connections come from it.
    if (trustedProxies > 0) return;
    try {
      socket.once('close', admission.place('connectionsOfAddress', socket.remoteAddress ?? null));
    } catch (cause) {
      if (!(cause instanceof RateLimitedError)) throw cause;
      socket.on('error', (error) => log.debug({ cause: error }, 'a connection broke'));
      answerRaw(socket, refusalFor(cause.retryAfterSeconds, 'RATE_LIMITED', cause.message));
    }
  });
  return server;
};
