import { moveOf } from '../src/behaviors/behaviors.ts';
import type { Behavior } from '../src/document.ts';
import type { Motion } from '../src/motion.ts';

/** What a behavior makes of a layer at x 100, y 50 that is as it was drawn otherwise. */
export const moved = (behavior: Behavior, t: number, start: Partial<Motion> = {}): Motion => {
  const motion = { x: 100, y: 50, scale: 1, rotation: 0, opacity: 1, ...start };
  moveOf(behavior.kind)?.(behavior, motion, t);
  return motion;
};
