import { stripAvif } from './avif/strip-avif.ts';
import { formatOfBytes } from './format-of-bytes.ts';
import { stripGif } from './gif/strip-gif.ts';
import type { ImageFormat } from './image-format.ts';
import { stripJpeg } from './jpeg/strip-jpeg.ts';
import { stripPng } from './png/strip-png.ts';
import { stripWebp } from './webp/strip-webp.ts';

const strippers: Record<ImageFormat, (bytes: Uint8Array) => Uint8Array | null> = {
  PNG: stripPng,
  JPEG: stripJpeg,
  WEBP: stripWebp,
  GIF: stripGif,
  AVIF: stripAvif,
};

const areEqual = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.byteLength !== other.byteLength) return false;
  for (let i = 0; i < one.byteLength; i++) if (one[i] !== other[i]) return false;
  return true;
};

/**
 * The same file without metadata and without bytes behind its end; what it looks like, its color profile and the way it
 * lies too, stays to the bit. The very same bytes when there was nothing to take away; null for a file that is not built as it should be.
 */
export const strip = (bytes: Uint8Array): Uint8Array | null => {
  const format = formatOfBytes(bytes);
  const bare = format && strippers[format](bytes);
  return bare && areEqual(bare, bytes) ? bytes : bare;
};
