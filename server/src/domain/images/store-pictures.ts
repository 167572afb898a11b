import type { Deps } from '../deps.ts';
import type { PngPicture } from '../processing/workshop.ts';
import { storeImage } from './store-image.ts';

/** Stores pictures, each once however often it is there. @returns their sha256, one for each */
export const storePictures = async (deps: Deps, pictures: readonly PngPicture[]): Promise<string[]> => {
  const stored = new Map<PngPicture, string>();
  for (const picture of new Set(pictures)) stored.set(picture, (await storeImage(deps, picture.png)).sha256);
  return pictures.map((picture) => stored.get(picture)!);
};
