import type { Vec } from './camera.ts';

/**
 * Where the joint between two bones of `length` is when they reach from `top` to `end`: bent forward (1) or
 * backward (-1), straight in the middle when they do not reach.
 */
export const bentJoint = (top: Vec, end: Vec, length: number, way: 1 | -1): Vec => {
  const up = end[1] - top[1];
  const forward = end[2] - top[2];
  const far = Math.hypot(up, forward) || 1;
  const bow = Math.sqrt(Math.max(0, length * length - (far * far) / 4));
  return [
    (top[0] + end[0]) / 2,
    (top[1] + end[1]) / 2 + (forward / far) * bow * way,
    (top[2] + end[2]) / 2 - (up / far) * bow * way,
  ];
};
