import { isAseprite } from '@papeterie/pixels/formats/aseprite/is-aseprite';
import { pixelsOfAseprite } from '@papeterie/pixels/formats/aseprite/pixels-of-aseprite';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { ValidationError } from '../errors.ts';

type Codec = Pick<Deps, 'codec'>;

const pixelsOf = async ({ codec }: Codec, bytes: Uint8Array): Promise<number> => {
  if (isAseprite(bytes)) return pixelsOfAseprite(bytes);
  const { width, height, frames } = await codec.outline(bytes);
  return width * height * frames;
};

/**
 * How many pixels the import of a file has in memory at once: those that come in, and those that are made of them. What
 * says that it has more than can be is refused when it is read.
 * @throws UnsupportedImageError
 */
export const uploadPixels = async (deps: Codec, bytes: Uint8Array): Promise<number> =>
  2 * Math.min(await pixelsOf(deps, bytes), bounds.movingPixels);

/**
 * The same for a single picture to be worked on, of a file that moves the first one.
 * @throws UnsupportedImageError, ValidationError when it is too large for that
 */
export const workablePixels = async ({ codec }: Codec, bytes: Uint8Array): Promise<number> => {
  const { width, height } = await codec.outline(bytes);
  if (width * height > bounds.processPixels) {
    throw new ValidationError([{ path: ['file'], message: 'is larger than 4,096 × 4,096 px' }]);
  }
  return 2 * width * height;
};
