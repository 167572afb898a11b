import type { AnimatedProperty } from './document.ts';

/** The values of a layer while its behaviors work on them, one after the other. */
export type Motion = { x: number; y: number; scale: number; rotation: number; opacity: number };

/** Where a motion keeps an animated property. */
export const motionKey: Readonly<Record<AnimatedProperty, keyof Motion>> = {
  X: 'x',
  Y: 'y',
  SCALE: 'scale',
  ROTATION: 'rotation',
  OPACITY: 'opacity',
};
