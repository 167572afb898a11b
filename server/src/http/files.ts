import type { Deps } from '../domain/deps.ts';
import { keyOf } from '../domain/global-id.ts';
import type { SignedPaths } from '../domain/signing/signed-paths.ts';
import { soundBlobKey } from '../domain/sounds/new-sound.ts';
import { nothing, serveBlob } from './serve-blob.ts';

const signedHeaders = {
  'cache-control': 'private, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'same-site',
};

/** GET and HEAD of /api/exports/:id/:name. */
export const createExportRoute = (deps: Deps, paths: SignedPaths) => async (request: Request, url: URL) => {
  const id = url.pathname.split('/')[3] ?? '';
  const row = paths.isSigned(url) ? await deps.store.read.exports.find({ id, status: 'READY' }) : null;
  const blob = row?.blobKey ? await deps.blobs.open(row.blobKey) : null;
  if (!row || !blob) return nothing();
  const inline = row.mediaType !== 'application/zip';
  return serveBlob(request, blob, {
    ...signedHeaders,
    'content-type': row.mediaType,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(row.fileName)}`,
    etag: `"${row.id}"`,
  });
};

/** GET and HEAD of /api/sounds/:id. */
export const createSoundRoute = (deps: Deps, paths: SignedPaths) => async (request: Request, url: URL) => {
  const id = keyOf('Sound', url.pathname.split('/')[3] ?? '');
  const row = id && paths.isSigned(url) ? await deps.store.read.sounds.find({ id }) : null;
  const blob = row ? await deps.blobs.open(soundBlobKey(row.sha256)) : null;
  if (!row || !blob) return nothing();
  return serveBlob(request, blob, {
    ...signedHeaders,
    'content-type': row.mediaType,
    etag: `"${row.sha256}"`,
  });
};
