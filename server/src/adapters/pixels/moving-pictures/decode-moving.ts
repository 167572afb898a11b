import type { Picture } from '@papeterie/pixels/picture';
import type { Moving } from '../../../domain/animations/moving-pictures.ts';
import { bounds } from '../../../domain/bounds.ts';
import type { Playing } from '../../../domain/sprites/rows.ts';
import { formatOfBytes } from '../../images/magic-bytes.ts';
import { standUp } from '../../images/stand-up.ts';
import { decodeApng, decodeStill } from './apng/decode-apng.ts';
import { readApng } from './apng/read-apng.ts';
import { decodeGif } from './gif/decode-gif.ts';
import { readGif } from './gif/read-gif.ts';
import type { Outline } from './outline.ts';
import { decodeWebp } from './webp/decode-webp.ts';
import { readWebp } from './webp/read-webp.ts';

/** `warning`: what of the file cannot be shown. */
type Opened = { outline: Outline; frames: () => Promise<Picture[]>; warning?: string };

const openApng = (bytes: Uint8Array): Opened | null => {
  const apng = readApng(bytes);
  if (!apng) return null;
  if (apng.fault !== null) {
    return {
      outline: { ...apng, durationsMs: [bounds.frameMaxMs] },
      frames: async () => [await decodeStill(bytes)],
      warning: `The picture does not move, because its animation is damaged: ${apng.fault}. What programs without animations show of it was taken.`,
    };
  }
  // Of a single frame that is its still picture nothing moves, and it is whole as it is.
  const isStill = apng.frames.length === 1 && apng.startsWithStill;
  return isStill ? null : { outline: apng, frames: () => decodeApng(apng) };
};

const openGif = (bytes: Uint8Array): Opened | null => {
  const gif = readGif(bytes);
  return gif && { outline: gif, frames: () => decodeGif(gif) };
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
export type DecodedMoving = Moving & Playing & { warnings: string[] };

/**
 * What a GIF, WebP or APNG shows; null for one that shows a single picture as every program would, and for every other
 * file. A single frame that most programs would not show comes alone.
 * @throws UnsupportedImageError in words for whoever sent it
 */
export const decodeMoving = async (bytes: Uint8Array): Promise<DecodedMoving | null> => {
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
