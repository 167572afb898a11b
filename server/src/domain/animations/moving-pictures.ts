import type { Picture } from '../pixels/picture.ts';
import type { AnimationLoop } from '../sprites/rows.ts';

/** The files of pictures that move, as every browser shows them. */
export const movingFormats = ['GIF', 'WEBP', 'APNG'] as const;
export type MovingFormat = (typeof movingFormats)[number];

/** Pictures that move, in memory. */
export type Moving = {
  /** All of one size. */
  frames: Picture[];
  /** One for each frame, bounds.frameMinMs to bounds.frameMaxMs when it was decoded. */
  durationsMs: number[];
  loop: AnimationLoop;
};

export type MovingPictures = {
  /**
   * What a GIF, WebP or APNG shows; null for one that shows a single picture, and for every other file.
   * @throws UnsupportedImageError in words for whoever sent it; when `signal` aborts
   */
  decode(bytes: Uint8Array, signal: AbortSignal): Promise<Moving | null>;
  /**
   * A file without loss, but for what a GIF cannot say: alpha is on or off, a time is a multiple of 10 ms and at least
   * 20, and frames of more than 256 colors get one palette. A way back is written out.
   * @throws when `signal` aborts
   */
  encode(moving: Moving, format: MovingFormat, signal: AbortSignal): Promise<Uint8Array>;
};
