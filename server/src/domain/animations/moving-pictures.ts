import type { Picture } from '@papeterie/pixels/picture';
import type { HowPlayed } from './play-through.ts';

/** The files of pictures that move, as every browser shows them. */
export const movingFormats = ['GIF', 'WEBP', 'APNG'] as const;
export type MovingFormat = (typeof movingFormats)[number];

/** Pictures that move, in memory. */
export type Moving = HowPlayed & {
  /** All of one size. */
  frames: Picture[];
  /** One for each frame, bounds.frameMinMs to bounds.frameMaxMs when it was decoded. */
  durationsMs: number[];
};
