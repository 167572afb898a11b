import type { Picture } from '../../picture.ts';
import { type HowPlayed, playThrough } from '../../play-through.ts';

/** The files of animated images, as every browser shows them. */
export const animatedFormats = ['GIF', 'WEBP', 'APNG'] as const;
export type AnimatedFormat = (typeof animatedFormats)[number];

/** Pictures that move, as GIF, WebP and APNG know them: one way through all frames. */
export type AnimatedImage = {
  /** All of one size. */
  frames: readonly Picture[];
  /** One for each frame. */
  durationsMs: readonly number[];
  /** How often all frames are shown; 0 for ever. */
  plays: number;
};

/** An animation with its way back written out: see playThrough. */
export const animatedImage = (
  frames: readonly Picture[],
  durationsMs: readonly number[],
  playing: HowPlayed,
): AnimatedImage => ({
  ...playThrough(frames, playing),
  durationsMs: playThrough(durationsMs, playing).frames,
});
