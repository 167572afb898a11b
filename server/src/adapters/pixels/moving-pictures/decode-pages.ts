import sharp from 'sharp';
import { bounds } from '../../../domain/bounds.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';
import { damaged } from './damaged.ts';
import type { Outline } from './outline.ts';

/** The frames of a GIF or WebP as they are seen, each on the whole canvas. @throws UnsupportedImageError */
export const decodePages = async (
  bytes: Uint8Array,
  { width, height, durationsMs: { length: count } }: Outline,
): Promise<Picture[]> => {
  const { data, info } = await sharp(bytes, {
    pages: count,
    limitInputPixels: bounds.movingPixels,
    failOn: 'warning',
  })
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw damaged('it cannot be read to its end', cause);
    });
  // The frames come one below the other.
  if (info.width !== width || info.height !== height * count || info.channels !== 4) {
    throw damaged('its frames are not what it says');
  }
  const size = width * height * 4;
  return Array.from({ length: count }, (_, i) => ({
    width,
    height,
    pixels: new Uint8ClampedArray(data.subarray(i * size, (i + 1) * size)),
  }));
};
