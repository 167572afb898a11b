import type { Moving } from '../../../domain/animations/moving-pictures.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';

/** Pictures that move, for files that know only one way through them. */
export type Reel = {
  frames: readonly Picture[];
  /** Whole numbers. */
  durationsMs: readonly number[];
  /** 0 for ever. */
  plays: 0 | 1;
};

/** There and back are written out, neither end twice. */
const order = <T>(frames: readonly T[], loop: Moving['loop']): readonly T[] =>
  loop === 'PING_PONG' ? [...frames, ...frames.slice(1, -1).reverse()] : frames;

export const reelOf = ({ frames, durationsMs, loop }: Moving): Reel => ({
  frames: order(frames, loop),
  durationsMs: order(durationsMs, loop),
  plays: loop === 'ONCE' ? 1 : 0,
});
