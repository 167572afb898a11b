import type { StepWish } from '@papeterie/pixels/process/steps';
import type { Direction } from './drawing-options.ts';

/** Where something looks when left and right are exchanged. */
export const mirrored = (direction: Direction): Direction =>
  direction.replace(/EAST|WEST/, (side) => (side === 'EAST' ? 'WEST' : 'EAST')) as Direction;

const mirrors = ({ flip }: StepWish): boolean =>
  (flip as { axis?: unknown } | undefined)?.axis === 'HORIZONTAL';

/** Where a drawing looks after pixel work; or, the other way around, where it must look to come out of it so. */
export const facingAfter = (direction: Direction, steps: readonly StepWish[] = []): Direction =>
  steps.filter(mirrors).length % 2 === 1 ? mirrored(direction) : direction;
