import { smoothstep } from './color.ts';
import type { Plane } from './plate.ts';

/** Steps from one flat level to the next at the thresholds (ascending), each `softness` wide: 0 .. thresholds.length. */
export const posterize = (value: Plane, thresholds: readonly number[], softness: number): Plane =>
  value.map((v) => thresholds.reduce((sum, at) => sum + smoothstep(at - softness, at + softness, v), 0));
