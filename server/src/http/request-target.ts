import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const hostPattern = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const absolute = /^https?:\/\/([^/?#]*)(.*)$/i;

/**
 * Which host and path a request is for (RFC 9112, 3.2: a target that names a host counts more than the Host header).
 * Nothing here may throw on its own: it runs before anything that would catch.
 * @throws Refusal
 */
export const targetOf = ({
  url = '',
  headers,
  httpVersion,
}: IncomingMessage): { host: string; path: string } => {
  const named = absolute.exec(url);
  // Only HTTP/1.0 has none, which probes still speak and browsers never did.
  if (headers.host === undefined && httpVersion !== '1.0') {
    throw new Refusal('BAD_REQUEST', 'The request has no Host header.');
  }
  const host = named ? named[1]! : (headers.host ?? 'localhost');
  const path = named ? named[2] || '/' : url;
  if (!hostPattern.test(host) || !URL.canParse(`http://${host}`)) {
    throw new Refusal('BAD_REQUEST', 'The Host header is no name or address with an optional port.');
  }
  if (!path.startsWith('/') || !URL.canParse(`http://${host}${path}`)) {
    throw new Refusal('BAD_REQUEST', 'The target of the request is no path.');
  }
  return { host, path };
};
