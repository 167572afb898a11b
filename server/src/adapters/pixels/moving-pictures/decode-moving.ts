import type { AnimatedImage } from '@papeterie/pixels/formats/animated/animated-image';
import type { DecodeImage } from '@papeterie/pixels/formats/animated/decode-image';
import type { Outline } from '@papeterie/pixels/formats/animated/outline';
import { framesOfApng } from '@papeterie/pixels/formats/apng/frames-of-apng';
import { readApng } from '@papeterie/pixels/formats/apng/read-apng';
import { standUp } from '@papeterie/pixels/formats/exif/stand-up';
import { damaged } from '@papeterie/pixels/formats/format-error';
import { formatOfBytes } from '@papeterie/pixels/formats/format-of-bytes';
import { framesOfGif } from '@papeterie/pixels/formats/gif/frames-of-gif';
import { readGif } from '@papeterie/pixels/formats/gif/read-gif';
import { readWebp } from '@papeterie/pixels/formats/webp/read-webp';
import type { Picture } from '@papeterie/pixels/picture';
import type { Playing } from '@papeterie/pixels/play-through';
import sharp from 'sharp';
import { bounds } from '../../../domain/bounds.ts';
import { asUnsupported, decodeStrictly } from './decode-strictly.ts';

/** The frames of a WebP as they are seen, each on the whole canvas. @throws FormatError */
const decodeWebp = async (
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

const decodeFrame: DecodeImage = (file, page, what) =>
  decodeStrictly(sharp(file, { page, limitInputPixels: bounds.framePixels, failOn: 'warning' }), what);

/** `warning`: what of the file cannot be shown. */
type Opened = { outline: Outline; frames: () => Promise<Picture[]>; warning?: string };

const openApng = (bytes: Uint8Array): Opened | null => {
  const apng = readApng(bytes);
  if (!apng) return null;
  if (apng.fault !== null) {
    return {
      outline: { ...apng, durationsMs: [bounds.frameMaxMs] },
      frames: async () => [await decodeFrame(bytes, 0, 'it')],
      warning: `The picture does not move, because its animation is damaged: ${apng.fault}. What programs without animations show of it was taken.`,
    };
  }
  // Of a single frame that is its still picture nothing moves, and it is whole as it is.
  const isStill = apng.frames.length === 1 && apng.startsWithStill;
  return isStill ? null : { outline: apng, frames: () => framesOfApng(apng, decodeFrame) };
};

const openGif = (bytes: Uint8Array): Opened | null => {
  const gif = readGif(bytes);
  return gif && { outline: gif, frames: () => framesOfGif(gif, decodeFrame) };
};

const openWebp = (bytes: Uint8Array): Opened | null => {
  const outline = readWebp(bytes);
  return outline && outline.durationsMs.length > 1
    ? { outline, frames: () => decodeWebp(bytes, outline) }
    : null;
};

const open = (bytes: Uint8Array): Opened | null => {
  switch (formatOfBytes(bytes)) {
    case 'PNG':
      return openApng(bytes);
    case 'GIF':
      return openGif(bytes);
    case 'WEBP':
      return openWebp(bytes);
    default:
      return null;
  }
};

const playingOf = ({ plays }: Outline): Playing =>
  plays === 1
    ? { loop: 'ONCE', plays: null }
    : { loop: 'LOOP', plays: Math.min(plays, bounds.animationPlays) || null };

/** What a file shows, and what of it cannot be shown, in words. */
export type DecodedMoving = Omit<AnimatedImage, 'plays'> & Playing & { warnings: string[] };

const decode = async (bytes: Uint8Array): Promise<DecodedMoving | null> => {
  const opened = open(bytes);
  if (!opened) return null;
  const { outline, warning } = opened;
  const frames = await opened.frames();
  return {
    frames: frames.map((frame) => standUp(frame, outline.orientation)),
    durationsMs: outline.durationsMs,
    ...playingOf(outline),
    warnings: warning === undefined ? [] : [warning],
  };
};

/**
 * What a GIF, WebP or APNG shows; null for one that shows a single picture as every program would, and for every other
 * file. A single frame that most programs would not show comes alone.
 * @throws UnsupportedImageError in words for whoever sent it
 */
export const decodeMoving = (bytes: Uint8Array): Promise<DecodedMoving | null> =>
  asUnsupported(() => decode(bytes));
