import type { ImageFormat } from '../../../domain/images/rows.ts';
import { formatOfBytes } from '../magic-bytes.ts';
import { stripAvif } from './strip-avif.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

const strippers: Record<ImageFormat, (bytes: Uint8Array) => Uint8Array | null> = {
  PNG: stripPng,
  JPEG: stripJpeg,
  WEBP: stripWebp,
  GIF: stripGif,
  AVIF: stripAvif,
};

/**
 * The same file without metadata and without bytes behind its end; what it looks like, its color profile and the way it
 * lies too, stays to the bit. The very same bytes when there was nothing to take away; null for a file that is not built as it should be.
 */
export const strip = (bytes: Uint8Array): Uint8Array | null => {
  const format = formatOfBytes(bytes);
  const bare = format && strippers[format](bytes);
  const isSame = bare?.byteLength === bytes.byteLength && Buffer.compare(bare, bytes) === 0;
  return isSame ? bytes : bare;
};
