import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';

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

/** Serves the built studio. A path without an ending is one of the studio's pages, and they all start with index.html. */
export const createStaticFiles = (folder: string) => {
  const root = resolve(folder);

  const fileAt = async (pathname: string) => {
    const path = join(root, pathname);
    if (path !== root && !path.startsWith(root + sep)) return null;
    const facts = await stat(path).catch(() => null);
    return facts?.isFile() ? { path, facts } : null;
  };

  return async (request: Request, pathname: string): Promise<Response> => {
    const isPage = extname(pathname) === '';
    const found = await fileAt(isPage ? '/index.html' : pathname);
    if (!found) return new Response('There is no such page.\n', { status: 404 });
    const { path, facts } = found;
    const etag = `"${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}"`;
    const headers = new Headers({
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      // Vite names its assets by their content.
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag,
      'x-content-type-options': 'nosniff',
    });
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
