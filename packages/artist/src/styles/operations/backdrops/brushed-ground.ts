import type { Random } from '@papeterie/pixels/random';
import { blend, color, times } from '../color.ts';
import { noiseOf } from '../noise.ts';
import { type Color, newPlate, type Plate, type Size } from '../plate.ts';

/** Loose clouds of paint: the complement of the subject's mean color, dark above, warm where the subject stands. */
export const brushedGround = (size: Size, random: Random, floor: number, mean: Color): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  const top = Math.max(...mean) + 0.05;
  const complement: Color = [
    0.1 + 0.35 * (1 - mean[0] / top),
    0.1 + 0.35 * (1 - mean[1] / top),
    0.1 + 0.4 * (1 - mean[2] / top),
  ];
  const dark = blend(times(complement, 0.3), color('#2a2420'), 0.45);
  const middle = blend(complement, color('#8b7f6a'), 0.5);
  const warm = color('#b98a52');
  const clouds = noiseOf(size, random, 4, width * 0.4);
  const patches = noiseOf(size, random, 3, width * 0.16);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dx = x / width - 0.42;
      const dy = y / height - 0.45;
      const lit = Math.min(1, Math.max(0, 1.15 - 2.2 * (dx * dx + dy * dy) + (clouds[i]! - 0.5) * 2.2));
      const ground = Math.min(1, Math.max(0, (y / height - floor) * 9 + (clouds[i]! - 0.5) * 2));
      for (const [plane, c] of [
        [plate.r, 0],
        [plate.g, 1],
        [plate.b, 2],
      ] as const) {
        const wall = dark[c] + (middle[c] - dark[c]) * lit;
        plane[i] = (wall + (warm[c] * 0.75 - wall) * ground * 0.8) * (0.75 + patches[i]! * 0.5);
      }
    }
  }
  plate.alpha.fill(1);
  return plate;
};
