import type { Random } from '@papeterie/pixels/random';
import { noiseOf } from './noise.ts';
import type { Plate } from './plate.ts';

/** Centuries in a library: large brownish stains. Changes the plate. */
export const age = (plate: Plate, random: Random): void => {
  const stains = noiseOf(plate, random, 5, plate.width / 3);
  for (let i = 0; i < stains.length; i++) {
    const tone = 0.84 + 0.28 * stains[i]!;
    plate.r[i]! *= tone;
    plate.g[i]! *= tone;
    plate.b[i]! *= tone * (0.9 + 0.12 * stains[i]!);
  }
};
