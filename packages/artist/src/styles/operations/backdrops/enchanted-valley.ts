import type { Random } from '@papeterie/pixels/random';
import { blend, color } from '../color.ts';
import { drawLine, fillBelow, fillDisk, fillGradient, fillRect } from '../draw.ts';
import { noiseOf } from '../noise.ts';
import { type Color, newPlate, type Plate, type Size } from '../plate.ts';

const far = color('#a9b4e0');
const near = color('#1f4a3c');

/** A soft mountain line: sums of sines with sharp tops. */
const ridge = (
  random: Random,
  base: number,
  tall: number,
  width: number,
  sharp: number,
): ((x: number) => number) => {
  const waves = [1, 2.3, 5.1, 11].map((turns, i) => ({
    turns,
    phase: random.between(0, 6.3),
    tall: tall / (1 + i * 1.4) ** 1.3,
  }));
  return (x) =>
    base -
    waves.reduce(
      (sum, wave) =>
        sum + wave.tall * (1 - Math.abs(Math.sin((x / width) * wave.turns * 2.2 + wave.phase)) ** sharp),
      0,
    );
};

/** Towers with pointed roofs on a hill, tiny and far away. */
const castle = (
  plate: Plate,
  random: Random,
  x: number,
  foot: number,
  unit: number,
  wall: Color,
  roof: Color,
): void => {
  for (const [dx, wide, tall] of [
    [-5, 3, 9],
    [-2, 4, 14],
    [2.5, 2.6, 18],
    [5.5, 3, 11],
    [8.5, 2.4, 7],
  ] as const) {
    const left = x + dx * unit;
    const top = foot - (tall + random.between(-1, 1.5)) * unit;
    fillRect(plate, left, top, wide * unit, foot - top + unit * 4, wall);
    const middle = left + (wide * unit) / 2;
    drawLine(plate, [middle, top - wide * unit * 1.5], [middle, top], [0.2, wide * unit * 0.55], roof);
  }
};

/** A valley at golden hour: glowing sky, a low sun, misty ranges, a castle, a dark meadow to stand on. */
export const enchantedValley = (size: Size, random: Random, floor: number): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  fillGradient(plate, [
    [0, color('#3f5fb8')],
    [0.28, color('#9a8fd6')],
    [0.5, color('#ffc3a4')],
    [0.68, color('#ffe9b4')],
    [1, color('#ffe9b4')],
  ]);
  const sunX = width * random.between(0.6, 0.82);
  const sunY = height * random.between(0.3, 0.42);
  fillDisk(plate, sunX, sunY, width * 0.1, color('#fff3c8'), 0.85, width * 0.34);
  fillDisk(plate, sunX, sunY, width * 0.055, color('#fffbe8'), 1, 3);
  const clouds = noiseOf(size, random.fork('clouds'), 4, width * 0.3, height * 0.07);
  const shine = color('#ffe3d2');
  for (let i = 0; i < clouds.length; i++) {
    const y = Math.floor(i / width) / height;
    const part = Math.max(0, Math.min(1, (clouds[i]! - 0.52) * 4)) * Math.max(0, 1 - y * 1.8) * 0.8;
    plate.r[i]! += (shine[0] - plate.r[i]!) * part;
    plate.g[i]! += (shine[1] - plate.g[i]!) * part;
    plate.b[i]! += (shine[2] - plate.b[i]!) * part;
  }
  for (let layer = 0; layer < 4; layer++) {
    const t = layer / 3;
    const base = height * (0.52 + (floor - 0.55) * t);
    const line = ridge(random, base, height * (0.15 - 0.11 * t), width, 0.8 + t * 0.9);
    const tone = blend(far, near, t ** 1.2);
    if (layer === 1) {
      const x = width * random.between(0.12, 0.3);
      castle(
        plate,
        random,
        x,
        line(x) + 6,
        width / 120,
        blend(tone, far, 0.25),
        blend(tone, color('#7a4a86'), 0.5),
      );
    }
    fillBelow(plate, line, tone);
    // Mist gathers at the foot of every range.
    fillBelow(
      plate,
      (x) => line(x) + height * 0.07,
      blend(tone, color('#ffe6c4'), 0.5 * (1 - t)),
      0.6 * (1 - t),
    );
  }
  return meadow(plate, random, height * floor);
};

/** Blades of grass and small flowers along the lower border. */
const meadow = (plate: Plate, random: Random, line: number): Plate => {
  const { width, height } = plate;
  for (let i = 0; i < 240; i++) {
    const y = random.between(line, height + 8);
    const x = random.between(0, width);
    const tall = (8 + 16 * ((y - line) / (height - line + 1))) * random.between(0.6, 1.2);
    const tone = blend(
      near,
      random.pick(['#3f7a48', '#7fa84e', '#153829', '#b5c25a'].map(color)),
      random.between(0.2, 0.9),
    );
    drawLine(plate, [x, y], [x + random.between(-5, 5), y - tall], [1.3, 0.2], tone, 0.9);
    if (i % 9 === 0)
      fillDisk(
        plate,
        x,
        y - tall * 0.8,
        random.between(1.2, 2.4),
        color(random.pick(['#ffd6f2', '#fff0b8', '#c9e2ff'])),
        0.95,
      );
  }
  return plate;
};
