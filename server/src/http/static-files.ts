import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { chooseEncoding, encodings } from './accept-encoding.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The studio loads nothing from elsewhere. Its styles move and measure things, hence the inline ones. */
const pagePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * Serves the built studio. A path without an ending is one of the studio's pages, and they all start with index.html. What
 * lies compressed beside a file goes to whoever takes it (scripts/precompress.ts): nothing is compressed while somebody waits.
 */
export const createStaticFiles = (folder: string) => {
  const root = resolve(folder);

  const fileAt = async (pathname: string) => {
    const path = join(root, pathname);
    if (path !== root && !path.startsWith(root + sep)) return null;
    const facts = await stat(path).catch(() => null);
    return facts?.isFile() ? { path, facts } : null;
  };

  /** The representation of a file that is most welcome, and whether another would have been for somebody else. */
  const representationOf = async (pathname: string, accepted: string | null) => {
    const plain = await fileAt(pathname);
    if (!plain) return null;
    const found = await Promise.all(
      encodings.map(async (encoding) => ({ encoding, file: await fileAt(pathname + encoding.ending) })),
    );
    const there = found.filter(({ file }) => file !== null);
    const encoding = chooseEncoding(
      accepted,
      there.map((one) => one.encoding),
    );
    const compressed = there.find((one) => one.encoding === encoding)?.file;
    return { ...(compressed ?? plain), encoding, isNegotiated: there.length > 0 };
  };

  return async (request: Request, pathname: string): Promise<Response> => {
    const isPage = extname(pathname) === '';
    const file = isPage ? '/index.html' : pathname;
    const found = await representationOf(file, request.headers.get('accept-encoding'));
    if (!found) return new Response('There is no such page.\n', { status: 404 });
    const { path, facts, encoding, isNegotiated } = found;
    const version = `${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}`;
    const etag = encoding ? `"${version}-${encoding.name}"` : `"${version}"`;
    const headers = new Headers({
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // Vite names its assets by their content.
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag,
      'x-content-type-options': 'nosniff',
    });
    if (isNegotiated) headers.set('vary', 'accept-encoding');
    if (encoding) headers.set('content-encoding', encoding.name);
    if (isPage) {
      headers.set('content-security-policy', pagePolicy);
      headers.set('referrer-policy', 'same-origin');
    }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    headers.set('content-length', String(facts.size));
    const body =
      request.method === 'HEAD'
        ? null
        : (Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>);
    return new Response(body, { headers });
  };
};
