import type { Picture } from '../../picture.ts';
import type { Side } from './sample-lines.ts';

/** How much each column (or row) of a picture differs from the one before it: the sum of the squared differences. */
export const sideChanges = ({ width, height, pixels }: Picture, side: Side): Float64Array => {
  const isAcross = side === 'across';
  const found = new Float64Array(isAcross ? width : height);
  const step = isAcross ? 4 : width * 4;
  for (let y = isAcross ? 0 : 1; y < height; y++) {
    for (let x = isAcross ? 1 : 0; x < width; x++) {
      const here = (y * width + x) * 4;
      const before = here - step;
      const alpha = pixels[here + 3]!;
      const alphaBefore = pixels[before + 3]!;
      let sum = (alpha - alphaBefore) ** 2;
      for (let channel = 0; channel < 3; channel++) {
        // Colors count as much as they can be seen.
        const difference = pixels[here + channel]! * alpha - pixels[before + channel]! * alphaBefore;
        sum += (difference / 255) ** 2;
      }
      found[isAcross ? x : y]! += sum;
    }
  }
  return found;
};
