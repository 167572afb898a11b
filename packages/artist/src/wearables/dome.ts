import { clip } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import type { Point, Shape } from '../shapes/shape.ts';

/** The upper half of a ball that rests on a place. */
export const domeOn = ([x, y]: Point, rx: number, ry: number): Shape =>
  clip(ball(x, y, rx, ry), slab(x, y - ry * 0.6, rx * 4, ry * 1.2));
