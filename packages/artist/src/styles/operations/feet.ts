import type { Plate } from './plate.ts';

/** The y just below the lowest row that shows the subject, in pixels; the lower end of the picture when there is none. */
export const feetOf = ({ width, height, alpha }: Plate): number => {
  for (let i = alpha.length - 1; i >= 0; i--) if (alpha[i]! > 0.5) return Math.floor(i / width) + 1;
  return height;
};
