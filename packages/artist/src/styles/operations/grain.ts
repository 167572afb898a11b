import type { Random } from '@papeterie/pixels/random';
import type { Plate } from './plate.ts';

const tile = 8191;

/** Film grain: lightness varies by about `strength` (0..1), most in the middle tones. Changes the plate. */
export const grain = (plate: Plate, random: Random, strength: number): void => {
  // A prime length, so that the repeated noise never lines up with the rows.
  const noise = Float32Array.from({ length: tile }, () => (random.next() + random.next() - 1) * strength);
  const { r, g, b } = plate;
  for (let i = 0; i < r.length; i++) {
    const factor = 1 + noise[i % tile]!;
    r[i]! *= factor;
    g[i]! *= factor;
    b[i]! *= factor;
  }
};
