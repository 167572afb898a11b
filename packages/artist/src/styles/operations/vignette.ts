import type { Plate } from './plate.ts';

/** Darkens towards the corners, by `strength` (0..1) there. Changes the plate. */
export const vignette = (plate: Plate, strength: number): void => {
  const { width, height, r, g, b } = plate;
  for (let y = 0, i = 0; y < height; y++) {
    const dy = (2 * y) / height - 1;
    for (let x = 0; x < width; x++, i++) {
      const dx = (2 * x) / width - 1;
      const distance = (dx * dx + dy * dy) * 0.5;
      const light = 1 - strength * distance * distance * (2 - distance);
      r[i]! *= light;
      g[i]! *= light;
      b[i]! *= light;
    }
  }
};
