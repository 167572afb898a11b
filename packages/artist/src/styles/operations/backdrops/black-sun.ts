import type { Random } from '@papeterie/pixels/random';
import { blend, color, smoothstep } from '../color.ts';
import { drawLine, fillBelow, fillDisk, fillGradient, fillRect } from '../draw.ts';
import { noiseOf } from '../noise.ts';
import { newPlate, type Plate, type Size } from '../plate.ts';

const soot = color('#0a0708');
const blood = color('#5a120d');

/** A black sun with a burning corona behind ruined spires, in a sky of red smoke; ash on the ground from `floor` (0..1) on. */
export const blackSun = (size: Size, random: Random, floor: number): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  fillGradient(plate, [
    [0, color('#0c0709')],
    [0.5, color('#3a0f10')],
    [floor, color('#8a2a14')],
    [1, soot],
  ]);
  const smoke = noiseOf(size, random.fork('smoke'), 5, width * 0.4, height * 0.22);
  const sunX = width * random.between(0.44, 0.56);
  const sunY = height * 0.36;
  const radius = Math.min(width, height) * 0.25;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dx = x - sunX;
      const dy = y - sunY;
      const away = Math.sqrt(dx * dx + dy * dy) / radius - 1;
      const turn = Math.atan2(dy, dx);
      const flames = 0.75 + 0.25 * Math.sin(turn * 17 + smoke[i]! * 20) + 0.3 * (smoke[i]! - 0.5);
      const fire =
        away < 0 ? Math.exp(away * 30) : Math.exp(-away * 9) * flames + Math.exp(-away * 2.2) * 0.22;
      const cloud = smoothstep(0.4, 0.75, smoke[i]!) * 0.8;
      plate.r[i] = plate.r[i]! * (1 - cloud * 0.7) + fire * 1.15;
      plate.g[i] = plate.g[i]! * (1 - cloud * 0.8) + fire * fire * 0.5 + fire * 0.1;
      plate.b[i] = plate.b[i]! * (1 - cloud * 0.7) + fire * fire * 0.12;
    }
  }
  fillDisk(plate, sunX, sunY, radius * 0.985, soot, 1, 2);
  for (let row = 0; row < 2; row++)
    spires(plate, random, height * floor, blend(blood, soot, 0.45 + row * 0.5), row);
  const ash = noiseOf(size, random.fork('ash'), 4, width * 0.2);
  fillBelow(plate, (x) => height * floor - 5 + ash[Math.floor(x)]! * 14, soot);
  return plate;
};

/** Broken towers with pinnacles, windows burnt out. */
const spires = (
  plate: Plate,
  random: Random,
  foot: number,
  tone: readonly [number, number, number],
  row: number,
): void => {
  const { width, height } = plate;
  for (let x = -random.between(0, 20); x < width; ) {
    const wide = width * random.between(0.035, 0.08);
    const middle = Math.abs((x + wide / 2) / width - 0.5) * 2;
    const tall = height * (0.08 + 0.4 * middle ** 1.2) * random.between(0.5, 1.1) * (1 - row * 0.25);
    const top = foot - tall;
    fillRect(plate, x, top, wide, tall + 8, tone);
    if (random.chance(0.65))
      drawLine(plate, [x + wide / 2, top - wide * 2.2], [x + wide / 2, top], [0.3, wide * 0.42], tone);
    else
      for (let k = 0; k < 4; k++)
        fillRect(plate, x + (wide * k) / 4, top - random.between(0, wide * 0.7), wide / 4 + 1, wide, tone);
    for (const side of [0, 1])
      drawLine(
        plate,
        [x + side * wide, top - wide * 0.8],
        [x + side * wide, top + 4],
        [0.3, wide * 0.14],
        tone,
      );
    if (tall > wide * 1.5)
      fillRect(plate, x + wide * 0.38, top + wide * 0.5, wide * 0.22, wide * 0.7, color('#d0531a'), 0.55);
    x += wide * random.between(0.9, 2);
  }
};
