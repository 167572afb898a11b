import type { Moving, MovingFormat } from '../../../domain/animations/moving-pictures.ts';
import { encodeApng } from './apng/encode-apng.ts';
import { encodeGif } from './gif/encode-gif.ts';
import { type Reel, reelOf } from './reel.ts';
import { encodeWebp } from './webp/encode-webp.ts';

const encoders: Record<MovingFormat, (reel: Reel) => Uint8Array | Promise<Uint8Array>> = {
  GIF: encodeGif,
  WEBP: encodeWebp,
  APNG: encodeApng,
};

/**
 * A file without loss, but for what a GIF cannot say: alpha is on or off, a time is a multiple of 10 ms and at least
 * 20, and frames of more than 256 colors get one palette. A way back is written out.
 */
export const encodeMoving = async (moving: Moving, format: MovingFormat): Promise<Uint8Array> =>
  encoders[format](reelOf(moving));
