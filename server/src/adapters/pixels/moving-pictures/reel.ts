import type { Picture } from '@papeterie/pixels/picture';
import type { Moving } from '../../../domain/animations/moving-pictures.ts';
import { playThrough } from '../../../domain/animations/play-through.ts';

/** Pictures that move, for files that know only one way through them. */
export type Reel = {
  frames: readonly Picture[];
  /** Whole numbers. */
  durationsMs: readonly number[];
  /** 0 for ever. */
  plays: number;
};

export const reelOf = ({ frames, durationsMs, ...playing }: Moving): Reel => ({
  ...playThrough(frames, playing),
  durationsMs: playThrough(durationsMs, playing).frames,
});
