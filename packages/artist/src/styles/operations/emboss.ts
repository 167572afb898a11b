import type { Plane, Plate } from './plate.ts';

/** Lights a thin relief (in pixels) on top of the colors from the upper left, as varnish or thick paint catches light. */
export const emboss = (plate: Plate, relief: Plane, strength: number): void => {
  const { width, height, r, g, b } = plate;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const slope = relief[i + 1]! - relief[i - 1]! + relief[i + width]! - relief[i - width]!;
      const light = Math.max(0.3, 1 + Math.max(-0.6, Math.min(0.9, slope * strength)));
      r[i]! *= light;
      g[i]! *= light;
      b[i]! *= light;
    }
  }
};
