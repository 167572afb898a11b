import { byteToLinear, hexToRgb } from '@papeterie/pixels/oklab';
import type { Color } from './plate.ts';

/** "#rrggbb" as linear light. */
export const color = (hex: string): Color => {
  const { r, g, b } = hexToRgb(hex);
  return [byteToLinear(r), byteToLinear(g), byteToLinear(b)];
};

/** The same light, `factor` times as strong. */
export const times = ([r, g, b]: Color, factor: number): Color => [r * factor, g * factor, b * factor];

/** Between two lights, 0 the first, 1 the second. */
export const blend = (one: Color, other: Color, part: number): Color => [
  one[0] + (other[0] - one[0]) * part,
  one[1] + (other[1] - one[1]) * part,
  one[2] + (other[2] - one[2]) * part,
];

/** Hermite step from 0 at `from` to 1 at `to`. */
export const smoothstep = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
