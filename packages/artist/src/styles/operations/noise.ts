import type { Random } from '@papeterie/pixels/random';
import { newPlane, type Plane, type Size } from './plate.ts';

const tableSide = 64;

/**
 * Fractal value noise of 0..1 with a mean of 0.5.
 * @param scaleX size of the largest features in pixels, across; `scaleY` down, the same when left out
 */
export const noiseOf = (
  size: Size,
  random: Random,
  octaves: number,
  scaleX: number,
  scaleY = scaleX,
): Plane => {
  const table = Float32Array.from({ length: tableSide * tableSide }, () => random.next());
  const plane = newPlane(size);
  let total = 0;
  for (let octave = 0, weight = 1; octave < octaves; octave++, weight *= 0.5) {
    const stepX = 2 ** octave / scaleX;
    const stepY = 2 ** octave / scaleY;
    total += weight;
    for (let y = 0, i = 0; y < size.height; y++) {
      const v = y * stepY + octave * 17.3;
      const row = (v | 0) % tableSide;
      const next = (row + 1) % tableSide;
      const fv = v - (v | 0);
      const sv = fv * fv * (3 - 2 * fv);
      for (let x = 0; x < size.width; x++, i++) {
        const u = x * stepX + octave * 29.7;
        const column = (u | 0) % tableSide;
        const right = (column + 1) % tableSide;
        const fu = u - (u | 0);
        const su = fu * fu * (3 - 2 * fu);
        const upper = table[row * tableSide + column]! * (1 - su) + table[row * tableSide + right]! * su;
        const lower = table[next * tableSide + column]! * (1 - su) + table[next * tableSide + right]! * su;
        plane[i]! += (upper + (lower - upper) * sv) * weight;
      }
    }
  }
  for (let i = 0; i < plane.length; i++) plane[i]! /= total;
  return plane;
};
