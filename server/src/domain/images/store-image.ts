import { createHash } from 'node:crypto';
import { rgbaToThumbHash } from 'thumbhash';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { paletteOf } from '../pixels/palette.ts';
import type { ImageRow } from './rows.ts';

export const blobKeyOf = (sha256: string): string => `images/${sha256.slice(0, 2)}/${sha256}`;

/**
 * Stores a picture by its content: the same bytes are there once, whoever brings them. Safe to repeat; a crash in
 * between leaves at most a blob that the next attempt finds.
 * @throws UnsupportedImageError
 */
export const storeImage = async (
  deps: Pick<Deps, 'store' | 'blobs' | 'codec' | 'now'>,
  bytes: Uint8Array,
): Promise<ImageRow> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await deps.store.read.images.find({ sha256 });
  if (known) return known;
  const { thumbnail, sample, ...facts } = await deps.codec.inspect(bytes);
  const row: ImageRow = {
    sha256,
    width: facts.width,
    height: facts.height,
    byteSize: bytes.byteLength,
    format: facts.format,
    hasAlpha: facts.hasAlpha,
    thumbhash: Buffer.from(rgbaToThumbHash(thumbnail.width, thumbnail.height, thumbnail.pixels)).toString(
      'base64',
    ),
    palette: paletteOf(sample, bounds.paletteColors).join(' '),
    createdAt: deps.now(),
    storedAt: deps.now(),
  };
  await deps.blobs.put(blobKeyOf(sha256), bytes);
  await deps.store.write((tx) => tx.images.ensure(row));
  return row;
};
