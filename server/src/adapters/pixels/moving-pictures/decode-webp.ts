import type { Outline } from '@papeterie/pixels/formats/animated/outline';
import { damaged } from '@papeterie/pixels/formats/format-error';
import type { Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';
import { bounds } from '../../../domain/bounds.ts';
import { decodeStrictly } from './decode-strictly.ts';

/** The frames of a WebP as they are seen, each on the whole canvas. @throws FormatError */
export const decodeWebp = async (
  bytes: Uint8Array,
  { width, height, durationsMs: { length: count } }: Outline,
): Promise<Picture[]> => {
  const options = { pages: count, limitInputPixels: bounds.movingPixels, failOn: 'warning' } as const;
  const all = await decodeStrictly(sharp(bytes, options), 'it');
  // The frames come one below the other.
  if (all.width !== width || all.height !== height * count) throw damaged('its frames are not what it says');
  const size = width * height * 4;
  return Array.from({ length: count }, (_, i) => ({
    width,
    height,
    pixels: all.pixels.slice(i * size, (i + 1) * size),
  }));
};
