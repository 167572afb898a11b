import type { Plane, Plate } from './plate.ts';

/** Relative luminance (linear, 0..1), weights of sRGB. */
export const luminanceOf = ({ r, g, b }: Plate): Plane => {
  const result = new Float32Array(r.length);
  for (let i = 0; i < r.length; i++) result[i] = 0.2126 * r[i]! + 0.7152 * g[i]! + 0.0722 * b[i]!;
  return result;
};
