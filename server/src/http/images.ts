import { mediaTypes } from '@papeterie/pixels/formats/image-format';
import type { Deps } from '../domain/deps.ts';
import { RateLimitedError } from '../domain/errors.ts';
import { createImageBlobs } from '../domain/images/image-blob.ts';
import { isShown, publicVariant } from '../domain/images/public-variants.ts';
import type { ImageLinks } from '../domain/signing/image-links.ts';
import { nothing, serveBlob } from './serve-blob.ts';

/** For what waits behind too much of its own. */
const busy = (error: unknown): Response => {
  if (!(error instanceof RateLimitedError)) throw error;
  return new Response(`${error.message}\n`, {
    status: 503,
    headers: { 'retry-after': String(error.retryAfterSeconds), 'cache-control': 'no-store' },
  });
};

/** GET and HEAD of /api/images/:sha256. */
export const createImageRoute = (deps: Deps, links: ImageLinks) => {
  const blobOf = createImageBlobs(deps);

  /** An unsigned picture is public while a sprite that shows it is shared, or a scene of which it is the poster. */
  const isPublic = async (sha256: string): Promise<boolean> => {
    const { sprites, scenes } = deps.store.read;
    const open = { shared: true, trashedAt: null };
    return (
      (await sprites.find({ imageSha256: sha256, ...open })) !== null ||
      (await scenes.count({ posterSha256: sha256, ...open })) > 0
    );
  };

  return async (request: Request, url: URL, address: string | null): Promise<Response> => {
    const asked = links.read(url.pathname.slice('/api/images/'.length), url.searchParams);
    if (!asked) return nothing();
    const { read } = deps.store;
    if (!(await (asked.signed ? isShown(read, asked.sha256) : isPublic(asked.sha256)))) return nothing();
    const image = await read.images.find({ sha256: asked.sha256 });
    const variant = image && (asked.signed ? asked.variant : publicVariant(image, asked.variant));
    if (!image || !variant) return nothing();
    const found = await blobOf(image, variant, address ?? '').catch(busy);
    if (found instanceof Response) return found;
    if (!found) return nothing();

    const { blob, format, etag } = found;
    return serveBlob(request, blob, {
      'content-type': mediaTypes[format],
      'cache-control': asked.signed ? 'private, max-age=31536000, immutable' : 'public, max-age=300',
      etag: `"${etag}"`,
      'cross-origin-resource-policy': asked.signed ? 'same-site' : 'cross-origin',
    });
  };
};
