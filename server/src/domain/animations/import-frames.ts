import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { storeImage } from '../images/store-image.ts';
import type { Picture } from '../pixels/picture.ts';

const lookOf = ({ width, height, pixels }: Picture): string =>
  `${width}x${height} ${createHash('sha256').update(pixels).digest('base64')}`;

/** Stores pictures as PNG, each look once. @returns their sha256, one for each */
export const importFrames = async (deps: Deps, pictures: readonly Picture[]): Promise<string[]> => {
  const stored = new Map<string, string>();
  const sha256s: string[] = [];
  for (const picture of pictures) {
    const look = lookOf(picture);
    const sha256 = stored.get(look) ?? (await storeImage(deps, await deps.codec.encodePng(picture))).sha256;
    stored.set(look, sha256);
    sha256s.push(sha256);
  }
  return sha256s;
};
