import type { Deps } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { WorkFailure } from '../providers/provider.ts';
import type { ImageRow } from './rows.ts';
import { blobKeyOf } from './store-image.ts';

/** What is known of a stored picture. */
export const storedImage = async ({ store }: Pick<Deps, 'store'>, sha256: string): Promise<ImageRow> => {
  const image = await store.read.images.find({ sha256 });
  if (!image) throw new NotFoundError('picture');
  return image;
};

/** The bytes of a stored picture, for work on it. @throws WorkFailure when they are gone */
export const readImage = async ({ blobs }: Pick<Deps, 'blobs'>, sha256: string): Promise<Uint8Array> => {
  const bytes = await blobs.read(blobKeyOf(sha256));
  if (!bytes) throw new WorkFailure('INTERNAL', 'The picture to work on is no longer stored.', false);
  return bytes;
};
