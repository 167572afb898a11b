import type { AnimatedProperty } from '@papeterie/stage';
import type { Motion, MotionOf } from './motion.ts';

/** The keyframe's name of a property. */
export const keyOf = { X: 'x', Y: 'y', SCALE: 'scale', ROTATION: 'rotation', OPACITY: 'opacity' } as const;

const all = Object.keys(keyOf) as AnimatedProperty[];

/** What a motion moves. */
export const propertiesOf = (motion: Motion): readonly AnimatedProperty[] => {
  switch (motion.kind) {
    case 'keyframes':
      return all.filter((property) => motion.frames.some((frame) => frame[keyOf[property]] !== null));
    case 'background':
      return ['X'];
    case 'ride':
      return ['Y', 'ROTATION'];
    default:
      return [motion.property];
  }
};

/** Keyframes that no longer say anything of some properties; null when nothing is left of them. */
export const without = (
  motion: MotionOf<'keyframes'>,
  properties: readonly AnimatedProperty[],
): MotionOf<'keyframes'> | null => {
  const silent = Object.fromEntries(properties.map((property) => [keyOf[property], null]));
  const left = { ...motion, frames: motion.frames.map((frame) => ({ ...frame, ...silent })) };
  return propertiesOf(left).length > 0 ? left : null;
};
