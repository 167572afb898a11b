import type { Moving } from '../../../domain/animations/moving-pictures.ts';
import { pngSignature } from '../../../domain/images/png-chunk.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';
import { stripGif } from '../../images/strip/strip-gif.ts';
import { decodeApng } from './apng/decode-apng.ts';
import { readApng } from './apng/read-apng.ts';
import { decodePages } from './decode-pages.ts';
import { readGif } from './gif/read-gif.ts';
import type { Outline } from './outline.ts';
import { readWebp } from './webp/read-webp.ts';

type Opened = { outline: Outline; frames: () => Promise<Picture[]> };

/** A file that may move, by its first bytes; null for one that does not. */
const open = (bytes: Uint8Array): Opened | null => {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (Buffer.from(bytes.subarray(0, pngSignature.length)).equals(pngSignature)) {
    const apng = readApng(bytes);
    return apng && { outline: apng, frames: () => decodeApng(apng) };
  }
  const isGif = /^GIF8[79]a/.test(start);
  const isWebp = /^RIFF....WEBP$/s.test(start);
  const outline = isGif ? readGif(bytes) : isWebp ? readWebp(bytes) : null;
  // Strictly read, a GIF must end with its end.
  const whole = isGif ? (stripGif(bytes) ?? bytes) : bytes;
  return outline && { outline, frames: () => decodePages(whole, outline) };
};

/**
 * What a GIF, WebP or APNG shows; null for one that shows a single picture, and for every other file.
 * @throws UnsupportedImageError in words for whoever sent it
 */
export const decodeMoving = async (bytes: Uint8Array): Promise<Moving | null> => {
  const opened = open(bytes);
  if (!opened || opened.outline.durationsMs.length < 2) return null;
  const { durationsMs, plays } = opened.outline;
  return { frames: await opened.frames(), durationsMs, loop: plays === 1 ? 'ONCE' : 'LOOP' };
};
