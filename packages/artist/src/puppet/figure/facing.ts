import type { Direction } from '../../drawing-options.ts';
import { mirrored } from '../../facing-after.ts';

/** To the left, to us (or away from us), to the right. */
export type Facing = -1 | 0 | 1;

export const facingOf = (direction: Direction): Facing => {
  if (direction.endsWith('EAST')) return 1;
  return direction.endsWith('WEST') ? -1 : 0;
};

/** Whether one direction is the other with left and right exchanged. */
export const isMirrorOf = (one: Direction, other: Direction): boolean =>
  one !== other && mirrored(one) === other;
