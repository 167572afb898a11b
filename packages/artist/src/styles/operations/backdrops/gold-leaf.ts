import type { Random } from '@papeterie/pixels/random';
import { blend, color } from '../color.ts';
import { emboss } from '../emboss.ts';
import { noiseOf } from '../noise.ts';
import { newPlate, type Plate, type Size } from '../plate.ts';

const gold = color('#e9bf5c');
const deepGold = color('#b07c1e');

/** A panel of burnished gold leaf, tooled with a lattice and a dot in each of its fields, worn in places. */
export const goldLeaf = (size: Size, random: Random): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  const unit = Math.min(width, height) / 64;
  const pitch = unit * 5;
  const relief = new Float32Array(width * height);
  const wear = noiseOf(size, random, 4, unit * 9);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const u = (x + y) / pitch;
      const v = (x - y) / pitch;
      const line = Math.min(Math.abs(u - Math.round(u)), Math.abs(v - Math.round(v))) * pitch;
      const dot = Math.hypot(u - Math.floor(u) - 0.5, v - Math.floor(v) - 0.5) * pitch;
      relief[i] = Math.min(0, line - 1.8) * 0.9 + Math.max(0, unit * 0.8 - dot) * 0.9 + wear[i]! * 3;
      const burnish = 0.9 * (0.6 - Math.hypot(x / width - 0.4, y / height - 0.35));
      const shade = blend(deepGold, gold, Math.min(1, Math.max(0, 1.2 * (wear[i]! - 0.25) + burnish)));
      plate.r[i] = shade[0];
      plate.g[i] = shade[1];
      plate.b[i] = shade[2];
    }
  }
  plate.alpha.fill(1);
  emboss(plate, relief, 0.22);
  return plate;
};
