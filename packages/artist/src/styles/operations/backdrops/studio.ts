import type { Random } from '@papeterie/pixels/random';
import { blend, color, times } from '../color.ts';
import { fillDisk, fillGradient } from '../draw.ts';
import { type Color, newPlate, type Plate, type Size } from '../plate.ts';

const wall = color('#8d8a88');
const dim = color('#3b3b40');
const table = color('#b9b2a8');

/** A photographer's table: a paper sweep, out-of-focus lamps behind it. `mean` (the subject's color) tints the lamps' opposite. */
export const studio = (size: Size, random: Random, floor: number, mean: Color): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  const opposite: Color = [(1 - mean[0]) * 0.6, (1 - mean[1]) * 0.6, (1 - mean[2]) * 0.6];
  const cloth = blend(wall, opposite, 0.16);
  fillGradient(plate, [
    [0, times(blend(dim, cloth, 0.3), 0.7)],
    [0.45, times(cloth, 0.9)],
    [floor - 0.12, cloth],
    [floor + 0.02, blend(table, cloth, 0.5)],
    [1, times(table, 0.75)],
  ]);
  for (let i = 0; i < 16; i++) {
    const radius = width * random.between(0.025, 0.075);
    const x = random.between(0, width);
    const y = random.between(0, height * 0.55);
    const light = blend(random.chance(0.6) ? color('#ffd9a0') : color('#bcd8ff'), cloth, 0.35);
    fillDisk(plate, x, y, radius, light, random.between(0.1, 0.3), radius * 0.16);
    fillDisk(plate, x, y, radius * 0.86, cloth, 0.07, radius * 0.3);
  }
  return plate;
};
