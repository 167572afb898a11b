import type { SceneDocument } from '@papeterie/stage';
import type { Deps } from '../deps.ts';
import { encodeGlobalId } from '../global-id.ts';
import { blobKeyOf } from '../images/store-image.ts';
import type { ReadTables } from '../store.ts';
import { spritesOf } from './scene-sprites.ts';

/** Which picture each sprite of a scene shows, by spriteKey: sha256. A sprite that is gone, or not drawn yet, shows none. */
export type ShownPictures = Readonly<Record<string, string>>;

export const shownPictures = async (read: ReadTables, document: SceneDocument): Promise<ShownPictures> => {
  const sprites = await read.sprites.list({ id: { in: spritesOf(document) } });
  return Object.fromEntries(
    sprites.flatMap(({ id, imageSha256 }) =>
      imageSha256 ? [[encodeGlobalId('Sprite', id), imageSha256]] : [],
    ),
  );
};

/**
 * Reads the bytes of what a scene shows, one by one, by spriteKey. What was shown once is gone with the last version that
 * has it: then the sprite is seen as it is now; null for one that is gone altogether.
 */
export const pictureReader = async (
  { store, blobs }: Pick<Deps, 'store' | 'blobs'>,
  document: SceneDocument,
  shown: ShownPictures = {},
): Promise<(spriteKey: string) => Promise<Uint8Array | null>> => {
  const now = await shownPictures(store.read, document);
  const read = async (sha256: string | undefined) =>
    sha256 === undefined ? null : blobs.read(blobKeyOf(sha256));
  return async (key) => (await read(shown[key])) ?? read(now[key]);
};

/** All of them. */
export const scenePictures = async (
  deps: Pick<Deps, 'store' | 'blobs'>,
  document: SceneDocument,
  shown?: ShownPictures,
): Promise<Map<string, Uint8Array>> => {
  const read = await pictureReader(deps, document, shown);
  const pictures = new Map<string, Uint8Array>();
  for (const id of spritesOf(document)) {
    const key = encodeGlobalId('Sprite', id);
    const bytes = await read(key);
    if (bytes) pictures.set(key, bytes);
  }
  return pictures;
};

/** How many pixels all of these have together. */
export const scenePixels = async (
  { store }: Pick<Deps, 'store'>,
  document: SceneDocument,
): Promise<number> => {
  const shown = Object.values(await shownPictures(store.read, document));
  const images = await store.read.images.list({ sha256: { in: shown } });
  return images.reduce((sum, { width, height }) => sum + width * height, 0);
};
