import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import type { Config } from './config/parse-config.ts';
import type { ApiDeps } from './graphql/context.ts';
import { createApi, graphqlPath } from './graphql/yoga.ts';
import { createClosing } from './http/closing.ts';
import { createCors } from './http/cors.ts';
import { createExportRoute, createSoundRoute } from './http/files.ts';
import { createGraphqlRoute } from './http/graphql.ts';
import { createHostCheck } from './http/hosts.ts';
import { createImageRoute } from './http/images.ts';
import { createListener } from './http/listener.ts';
import { createReadyz } from './http/readiness.ts';
import { answerOf, Refusal } from './http/refusal.ts';
import { createRequestContext } from './http/request-context.ts';
import { addressOf, reachedBy } from './http/sender.ts';
import { createStaticFiles } from './http/static-files.ts';
import { attachWebSocket } from './http/web-socket.ts';

export type AppOptions = {
  http: Config['http'];
  /** The built studio. */
  clientDir: string;
  /** Says why the server is not ready to work; null when it is. */
  notReady(): Promise<string | null>;
  /** What works beside the requests. */
  background: { start(): Promise<void>; stop(): Promise<void> };
};

export type App = {
  /** Answers one request; `address` is where it comes from. */
  fetch(request: Request, address?: string | null): Promise<Response>;
  /** Listens; resolves with the port. */
  start(): Promise<number>;
  /** Takes no more requests, ends what runs, and resolves when all is closed. */
  stop(): Promise<void>;
};

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

export const buildApp = (apiDeps: ApiDeps, { http, clientDir, notReady, background }: AppOptions): App => {
  const { deps, links, paths } = apiDeps;
  const api = createApi({ corsOrigins: http.corsOrigins, log: deps.log });
  const contextOf = createRequestContext(apiDeps, http);
  const checkHost = createHostCheck(http);
  const withCors = createCors(http.corsOrigins);
  const graphql = createGraphqlRoute(api, contextOf);
  const images = createImageRoute(deps, links);
  const exports = createExportRoute(deps, paths);
  const sounds = createSoundRoute(deps, paths);
  const readyz = createReadyz(notReady);
  const files = createStaticFiles(clientDir);

  const route = async (request: Request, address: string | null): Promise<Response> => {
    const url = new URL(request.url);
    const { pathname } = url;
    // Who looks after the server asks it by any address, and learns nothing but that it is there.
    if (isReading(request) && pathname === '/api/healthz') return Response.json({ status: 'ok' });
    if (isReading(request) && pathname === '/api/readyz') return readyz();
    checkHost(reachedBy(url, request.headers, address, http.trustedProxies));
    if (pathname === graphqlPath) return graphql(request, url, address);
    if (!isReading(request)) {
      throw new Refusal('METHOD_NOT_ALLOWED', 'Only reading is possible here.', {
        headers: { allow: 'GET, HEAD' },
      });
    }
    if (pathname.startsWith('/api/images/')) {
      return images(request, url, addressOf(request.headers, address, http.trustedProxies));
    }
    if (pathname.startsWith('/api/exports/')) return exports(request, url);
    if (pathname.startsWith('/api/sounds/')) return sounds(request, url);
    if (pathname.startsWith('/api/')) throw new Refusal('NOT_FOUND', 'There is nothing here.');
    return files(request, decoded(pathname));
  };

  const fetch = async (request: Request, address: string | null = null): Promise<Response> => {
    try {
      return await route(request, address);
    } catch (cause) {
      return withCors(request, answerOf(refusalOf(cause)));
    }
  };

  const refusalOf = (cause: unknown): Refusal => {
    if (cause instanceof Refusal) return cause;
    const requestId = randomUUID();
    deps.log.error({ requestId, cause }, 'request failed');
    const message = 'Something went wrong on our side. The log knows more under this requestId.';
    return new Refusal('INTERNAL_SERVER_ERROR', message, { extensions: { requestId } });
  };

  const closing = createClosing();
  let server: Server | undefined;
  let sockets: ReturnType<typeof attachWebSocket> | undefined;

  return {
    fetch,
    async start() {
      await background.start();
      const adapter = createServerAdapter<{ req?: { socket: { remoteAddress?: string } } }>(
        (request, { req }) => closing.answer(() => fetch(request, req?.socket.remoteAddress ?? null)),
      );
      const { admission, log } = deps;
      const { trustedProxies } = http;
      const listening = createListener(adapter, { admission, trustedProxies, log });
      server = listening;
      sockets = attachWebSocket(listening, { api, contextOf, checkHost, admission, trustedProxies, log });
      await new Promise<void>((resolve, reject) => {
        listening.once('error', reject);
        listening.listen(http.port, http.host, resolve);
      });
      return (listening.address() as AddressInfo).port;
    },
    async stop() {
      await sockets?.close();
      const closed = new Promise<void>((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await closing.close(9_000);
      // Time for the last answers to leave; streams end here.
      setTimeout(() => server?.closeAllConnections(), 1_000).unref();
      await closed;
      await background.stop();
    },
  };
};

const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
};
