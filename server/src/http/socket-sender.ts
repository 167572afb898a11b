import type { IncomingMessage } from 'node:http';
import type { Admission } from '../domain/admission/admission.ts';
import type { Log } from '../domain/log.ts';
import type { Api } from '../graphql/yoga.ts';
import type { createRequestContext, Sender } from './request-context.ts';
import type { Reached } from './sender.ts';

export type SocketDeps = {
  api: Api;
  contextOf: ReturnType<typeof createRequestContext>;
  checkHost: (reached: Reached) => void;
  admission: Admission;
  trustedProxies: number;
  log: Log;
};

/** What was said at the beginning of the conversation. */
export type Params = Record<string, unknown> | undefined;

const shown = ['cookie', 'origin', 'authorization', 'sec-fetch-site'];
const proxies = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** The headers of an upgrade that say who asks. */
export const headersOf = (request: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const name of [...shown, ...proxies]) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
};

/** Who speaks over a WebSocket: what they say counts more than what the browser adds. */
export const senderOf = (request: IncomingMessage, params: Params): Sender => {
  const headers = headersOf(request);
  const { token, authorization } = params ?? {};
  const said =
    typeof authorization === 'string' ? authorization : typeof token === 'string' ? `Bearer ${token}` : null;
  // What cannot stand in a header is no token of ours.
  if (said !== null) headers.set('authorization', /^[\x20-\x7e]*$/.test(said) ? said : 'Bearer none');
  const url = new URL(`http://${request.headers.host}`);
  return { headers, url, socketAddress: request.socket.remoteAddress ?? null };
};
