import type { SceneDocument } from '@papeterie/stage';
import type { Deps } from '../deps.ts';
import { encodeGlobalId } from '../global-id.ts';
import { blobKeyOf } from '../images/store-image.ts';
import { spritesOf } from './scene-sprites.ts';

/** The stored bytes of all pictures that a scene shows, by spriteKey. One that is missing is left out. */
export const scenePictures = async (
  { store, blobs }: Pick<Deps, 'store' | 'blobs'>,
  document: SceneDocument,
): Promise<Map<string, Uint8Array>> => {
  const sprites = await store.read.sprites.list({ id: { in: spritesOf(document) } });
  const pictures = new Map<string, Uint8Array>();
  for (const { id, imageSha256 } of sprites) {
    const bytes = imageSha256 && (await blobs.read(blobKeyOf(imageSha256)));
    if (bytes) pictures.set(encodeGlobalId('Sprite', id), bytes);
  }
  return pictures;
};

/** How many pixels all of these have together. */
export const scenePixels = async (
  { store }: Pick<Deps, 'store'>,
  document: SceneDocument,
): Promise<number> => {
  const sprites = await store.read.sprites.list({ id: { in: spritesOf(document) } });
  const shown = sprites.flatMap(({ imageSha256 }) => imageSha256 ?? []);
  const images = await store.read.images.list({ sha256: { in: shown } });
  return images.reduce((sum, { width, height }) => sum + width * height, 0);
};
