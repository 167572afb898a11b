import { Readable } from 'node:stream';
import type { Deps } from '../domain/deps.ts';
import { createImageBlobs } from '../domain/images/image-blob.ts';
import type { ImageLinks } from '../domain/images/image-links.ts';
import { mediaTypes } from '../domain/images/rows.ts';
import { rangeOf } from './range.ts';

/** The same answer for what is not there, not shared, not signed or no longer signed: it tells nothing. */
const nothing = () => new Response('There is no such picture.\n', { status: 404 });

/** GET and HEAD of /api/images/:sha256. */
export const createImageRoute = (deps: Deps, links: ImageLinks) => {
  const blobOf = createImageBlobs(deps);

  /** An unsigned picture is public while a sprite that shows it is shared. */
  const isPublic = async (sha256: string): Promise<boolean> =>
    (await deps.store.read.sprites.find({ imageSha256: sha256, shared: true, trashedAt: null })) !== null;

  return async (request: Request, url: URL): Promise<Response> => {
    const asked = links.read(url.pathname.slice('/api/images/'.length), url.searchParams);
    if (!asked) return nothing();
    if (!asked.signed && !(await isPublic(asked.sha256))) return nothing();
    const image = await deps.store.read.images.find({ sha256: asked.sha256 });
    const found = image && (await blobOf(image, asked.variant));
    if (!found) return nothing();

    const { blob, format } = found;
    const etag = `"${found.etag}"`;
    const headers = new Headers({
      'content-type': mediaTypes[format],
      'cache-control': asked.signed ? 'private, max-age=31536000, immutable' : 'public, max-age=300',
      etag,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': asked.signed ? 'same-site' : 'cross-origin',
    });
    if (matches(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers });

    const range = rangeOf(request.headers.get('range'), blob.byteSize);
    if (range === 'unsatisfiable') {
      headers.set('content-range', `bytes */${blob.byteSize}`);
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range ?? { start: 0, end: blob.byteSize - 1 };
    headers.set('content-length', String(end - start + 1));
    if (range) headers.set('content-range', `bytes ${start}-${end}/${blob.byteSize}`);
    const body = request.method === 'HEAD' ? null : toWeb(blob.stream(start, end));
    return new Response(body, { status: range ? 206 : 200, headers });
  };
};

const toWeb = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

const matches = (header: string | null, etag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
