import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import { graphqlPath } from '../graphql/yoga.ts';
import { endInOrder } from './pipeline.ts';
import { answerRaw } from './raw-answer.ts';
import { Refusal } from './refusal.ts';
import { targetOf } from './request-target.ts';
import { addressOf, reachedBy } from './sender.ts';
import { takeSocketPlace } from './socket-place.ts';
import { headersOf, type SocketDeps } from './socket-sender.ts';

/** @param words what `ws` says of a handshake that it does not take */
const refusedHandshake = (words: string, method: string | undefined): Refusal =>
  method === 'GET'
    ? new Refusal('BAD_REQUEST', `${words}. WebSockets of version 13 are the only upgrade there is.`, {
        headers: { 'sec-websocket-version': '13' },
      })
    : new Refusal('METHOD_NOT_ALLOWED', 'WebSockets begin with GET.', { headers: { allow: 'GET' } });

/** Lets connections in that ask for a WebSocket. There is no HTTP response here, and nothing that catches. */
export const answerUpgrades = (
  server: Server,
  sockets: WebSocketServer,
  { checkHost, admission, trustedProxies, log }: SocketDeps,
): void => {
  const check = (request: IncomingMessage): void => {
    const { host, path } = targetOf(request);
    const url = new URL(`http://${host}${path}`);
    checkHost(reachedBy(url, headersOf(request), request.socket.remoteAddress ?? null, trustedProxies));
    if (url.pathname !== graphqlPath) throw new Refusal('NOT_FOUND', `WebSockets are at ${graphqlPath}.`);
    request.headers.host = host;
  };

  const letIn = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    try {
      check(request);
    } catch (cause) {
      const unexpected = () => {
        log.error({ cause }, 'an upgrade failed');
        return new Refusal('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
      };
      answerRaw(socket, cause instanceof Refusal ? cause : unexpected());
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const broke = (cause: Error) => log.debug({ cause }, 'a WebSocket broke');
      webSocket.on('error', broke);
      const address = addressOf(headersOf(request), request.socket.remoteAddress ?? null, trustedProxies);
      // Refused only now: browsers show a page nothing of a refused handshake, but the words of a close.
      if (takeSocketPlace(webSocket, () => admission.place('socketsOfAddress', address))) {
        sockets.emit('connection', webSocket, request);
        // graphql-ws prints what it sees here on stderr, where anybody could fill the disk with it.
        webSocket.removeAllListeners('error');
        webSocket.on('error', broke);
      }
    });
  };

  sockets.on('wsClientError', ({ message }: Error, socket: Duplex, { method }: IncomingMessage) =>
    answerRaw(socket, refusedHandshake(message, method)),
  );

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // First of all: a connection that is reset while it is being refused must not end the process.
    socket.on('error', (cause) => log.debug({ cause }, 'a connection broke'));
    endInOrder(socket, () => letIn(request, socket, head));
  });
};
