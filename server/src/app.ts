import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import type { Config } from './config/parse-config.ts';
import type { ApiDeps } from './graphql/context.ts';
import { createApi, graphqlPath } from './graphql/yoga.ts';
import { createExportRoute, createSoundRoute } from './http/files.ts';
import { createGraphqlRoute } from './http/graphql.ts';
import { createImageRoute } from './http/images.ts';
import { createRequestContext } from './http/request-context.ts';
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
  const api = createApi({ corsOrigins: http.corsOrigins, log: apiDeps.deps.log });
  const contextOf = createRequestContext(apiDeps, http);
  const graphql = createGraphqlRoute(api, contextOf);
  const images = createImageRoute(apiDeps.deps, apiDeps.links);
  const exports = createExportRoute(apiDeps.deps, apiDeps.paths);
  const sounds = createSoundRoute(apiDeps.deps, apiDeps.paths);
  const files = createStaticFiles(clientDir);

  const route = async (request: Request, address: string | null): Promise<Response> => {
    const url = new URL(request.url);
    const { pathname } = url;
    if (pathname === graphqlPath) return graphql(request, url, address);
    if (!isReading(request)) return new Response('Only reading is possible here.\n', { status: 405 });
    if (pathname.startsWith('/api/images/')) return images(request, url, address);
    if (pathname.startsWith('/api/exports/')) return exports(request, url);
    if (pathname.startsWith('/api/sounds/')) return sounds(request, url);
    if (pathname === '/api/healthz') return Response.json({ status: 'ok' });
    if (pathname === '/api/readyz') {
      const reason = await notReady();
      return Response.json(reason ? { status: 'not ready', reason } : { status: 'ok' }, {
        status: reason ? 503 : 200,
      });
    }
    if (pathname.startsWith('/api/')) return new Response('There is nothing here.\n', { status: 404 });
    return files(request, decoded(pathname));
  };

  const fetch = async (request: Request, address: string | null = null): Promise<Response> => {
    try {
      return await route(request, address);
    } catch (cause) {
      apiDeps.deps.log.error({ cause }, 'request failed');
      return new Response('Something went wrong on our side.\n', { status: 500 });
    }
  };

  let server: Server | undefined;
  let sockets: ReturnType<typeof attachWebSocket> | undefined;

  return {
    fetch,
    async start() {
      await background.start();
      const adapter = createServerAdapter<{ req?: { socket: { remoteAddress?: string } } }>(
        (request, { req }) => fetch(request, req?.socket.remoteAddress ?? null),
      );
      const listening = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 }, adapter);
      server = listening;
      sockets = attachWebSocket(listening, api, contextOf);
      await new Promise<void>((resolve, reject) => {
        listening.once('error', reject);
        listening.listen(http.port, http.host, resolve);
      });
      return (listening.address() as AddressInfo).port;
    },
    async stop() {
      await sockets?.close();
      await new Promise<void>((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server?.closeAllConnections(), 3_000).unref();
      });
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
