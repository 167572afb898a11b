import type { Deflate } from '../bytes/deflate.ts';
import { filterRows } from './filter-rows.ts';
import type { PngChannels } from './png-chunk.ts';

/** Compresses pixels to what goes into IDAT or fdAT. */
export type DeflatePixels = (pixels: Uint8Array, width: number, height: number) => Uint8Array;

/** For pictures up to a size. One after the other, they share the memory for their filtered rows. */
export const createDeflatePixels = (
  mostWidth: number,
  mostHeight: number,
  channels: PngChannels,
  deflate: Deflate,
): DeflatePixels => {
  const filtered = new Uint8Array((mostWidth * channels + 1) * mostHeight);
  return (pixels, width, height) => {
    const size = filterRows(pixels, width, height, channels, filtered);
    return deflate(filtered.subarray(0, size));
  };
};
