import type { Random } from '@papeterie/pixels/random';
import { blend, color, times } from '../color.ts';
import { fillGradient, fillRect } from '../draw.ts';
import { glow } from '../glow.ts';
import { type Color, newPlate, type Plate, type Size } from '../plate.ts';

const haze = color('#5a2a86');
const night = color('#0a0820');
const neons = ['#ff2fa8', '#22e0ff', '#ff5f4a', '#8a5bff', '#ffc14a'].map(color);

/** Rows of lit windows on one tower. */
const lightWindows = (
  plate: Plate,
  random: Random,
  left: number,
  top: number,
  wide: number,
  bottom: number,
  light: Color,
  unit: number,
): void => {
  for (let y = top + unit * 2; y < bottom; y += unit * 2.4) {
    for (let x = left + unit; x < left + wide - unit * 1.5; x += unit * 1.9) {
      if (random.chance(0.32)) fillRect(plate, x, y, unit, unit * 1.1, light, random.between(0.25, 0.9));
    }
  }
};

/** A street at night: three rows of towers in violet haze, lit windows, vertical signs, a wet floor from `floor` (0..1) on. */
export const neonCity = (size: Size, random: Random, floor: number): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  const unit = Math.max(1.5, width / 150);
  fillGradient(plate, [
    [0, night],
    [0.4, color('#24114f')],
    [floor, color('#b03a8c')],
    [1, night],
  ]);
  for (let row = 0; row < 3; row++) {
    const wall = blend(haze, night, 0.35 + row * 0.3);
    for (let x = -random.between(0, 30); x < width; ) {
      const wide = random.between(0.07, 0.15) * width * (0.8 + row * 0.25);
      const top = height * random.between(0.02 + row * 0.06, 0.3 + row * 0.12);
      fillRect(plate, x, top, wide, height * floor - top, wall, 0.96);
      fillRect(plate, x + wide * 0.45, top - unit * 6, unit * 0.6, unit * 6, wall);
      const light = times(random.pick([neons[1]!, neons[4]!, neons[3]!]), 0.25 + row * 0.2);
      lightWindows(plate, random, x, top, wide, height * floor, light, unit * (0.6 + row * 0.25));
      if (row > 0 && random.chance(0.6)) {
        const sign = random.pick(neons);
        const tall = height * random.between(0.12, 0.26);
        const signX = x + random.between(0.1, 0.6) * wide;
        const signY = top + random.between(0.05, 0.3) * height;
        fillRect(plate, signX, signY, unit * 4, tall, times(sign, 0.25));
        for (let y = signY + unit; y < signY + tall - unit * 2.5; y += unit * 4) {
          fillRect(plate, signX + unit * 0.8, y, unit * 2.4, unit * 0.8, times(sign, 1.6));
          fillRect(
            plate,
            signX + unit * random.between(0.8, 2.2),
            y,
            unit * 0.8,
            unit * 2.8,
            times(sign, 1.6),
          );
        }
      }
      x += wide + random.between(-6, 14);
    }
  }
  wetFloor(plate, Math.round(height * floor));
  glow(plate, { threshold: 0.3, sigma: width / 40, strength: 0.9 });
  return plate;
};

/** Mirrors what is above the floor line, stretched and darkened. */
const wetFloor = (plate: Plate, line: number): void => {
  const { width, height } = plate;
  for (let y = line; y < height; y++) {
    const from = Math.max(0, Math.round(line - 1 - (y - line) * 2.6));
    const dim = 0.55 * (1 - (0.6 * (y - line)) / Math.max(1, height - line));
    for (let x = 0; x < width; x++) {
      const sx = Math.min(width - 1, Math.max(0, Math.round(x + Math.sin(y * 0.9) * 1.5)));
      for (const plane of [plate.r, plate.g, plate.b]) plane[y * width + x] = plane[from * width + sx]! * dim;
    }
  }
};
