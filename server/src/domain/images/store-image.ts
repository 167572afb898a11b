import { createHash } from 'node:crypto';
import { paletteOf } from '@papeterie/pixels/palette';
import { rgbaToThumbHash } from 'thumbhash';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import type { PngPicture } from '../processing/pixel-work.ts';
import type { ImageRow } from './rows.ts';

/** Stores pictures, each once however often it is there. @returns their sha256, one for each */
export const storePictures = async (deps: Deps, pictures: readonly PngPicture[]): Promise<string[]> => {
  const stored = new Map<PngPicture, string>();
  for (const picture of new Set(pictures)) stored.set(picture, (await storeImage(deps, picture.png)).sha256);
  return pictures.map((picture) => stored.get(picture)!);
};

export const blobKeyOf = (sha256: string): string => `images/${sha256.slice(0, 2)}/${sha256}`;

/** What storing a picture takes. */
export type ImageDeps = Pick<Deps, 'store' | 'blobs' | 'codec' | 'now'>;

const putIfGone = async ({ blobs }: ImageDeps, sha256: string, bytes: Uint8Array): Promise<void> => {
  if (!(await blobs.open(blobKeyOf(sha256)))) await blobs.put(blobKeyOf(sha256), bytes);
};

/** Says that a known picture was brought again, so that nobody removes it; false when it was removed meanwhile. */
const renew = async (deps: ImageDeps, { sha256 }: ImageRow, bytes: Uint8Array): Promise<boolean> => {
  const renewed = await deps.store.write((tx) => tx.images.update({ sha256 }, { storedAt: deps.now() }));
  if (renewed === 0) return false;
  await putIfGone(deps, sha256, bytes);
  return true;
};

/**
 * Stores a picture by its content: the same bytes are there once, whoever brings them. Safe to repeat; a crash in
 * between leaves at most a blob that the next attempt finds.
 * @throws UnsupportedImageError
 */
export const storeImage = async (deps: ImageDeps, bytes: Uint8Array): Promise<ImageRow> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await deps.store.read.images.find({ sha256 });
  if (known && (await renew(deps, known, bytes))) return known;
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
  // A removal may have been quicker than the row: then the bytes went after they were put.
  await putIfGone(deps, sha256, bytes);
  return row;
};
