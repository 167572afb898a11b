import { isAseprite } from '../animations/read-moving.ts';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { ValidationError } from '../errors.ts';

type Codec = Pick<Deps, 'codec'>;

/** An .aseprite file's header: frames, width and height, each of two bytes; a pixel's sides, each of one. */
const asepriteHeader = { frames: 6, width: 8, height: 10, pixelWidth: 34, pixelHeight: 35, length: 36 };

const pixelsOfAseprite = (bytes: Uint8Array): number => {
  if (bytes.byteLength < asepriteHeader.length) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => view.getUint16(at, true);
  const pixels = number(asepriteHeader.frames) * number(asepriteHeader.width) * number(asepriteHeader.height);
  // One side is 1 in all that Aseprite writes: then the other says how many square pixels it is.
  const side = (at: number) => Math.max(1, view.getUint8(at));
  return pixels * Math.max(side(asepriteHeader.pixelWidth), side(asepriteHeader.pixelHeight));
};

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
