import type { Random } from '@papeterie/pixels/random';
import { color, smoothstep } from '../color.ts';
import { fillGradient } from '../draw.ts';
import { addMotes, strewMotes } from '../motes.ts';
import { noiseOf } from '../noise.ts';
import { newPlate, type Plate, type Size } from '../plate.ts';

/** Stars, a thin nebula and a large planet with bands, a terminator and an atmosphere, low at one side. */
export const deepSpace = (size: Size, random: Random): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  fillGradient(plate, [
    [0, color('#04060d')],
    [0.6, color('#0a1424')],
    [1, color('#101f33')],
  ]);
  const gas = noiseOf(size, random.fork('gas'), 5, width * 0.55);
  const dust = noiseOf(size, random.fork('dust'), 5, width * 0.25);
  for (let i = 0; i < gas.length; i++) {
    const cloud = smoothstep(0.48, 0.8, gas[i]!) * (0.4 + dust[i]!);
    plate.r[i]! += cloud * 0.05;
    plate.g[i]! += cloud * 0.12;
    plate.b[i]! += cloud * 0.22;
  }
  addMotes(
    plate,
    strewMotes(
      plate,
      random.fork('stars'),
      210,
      [0.35, 1.3],
      [
        [0.9, 0.95, 1],
        [1, 0.9, 0.75],
        [0.7, 0.85, 1],
      ],
    ),
  );
  const left = random.chance(0.5);
  planet(
    plate,
    random.fork('planet'),
    width * (left ? 0.1 : 0.9),
    height * random.between(0.72, 0.9),
    width * random.between(0.42, 0.5),
  );
  return plate;
};

const planet = (plate: Plate, random: Random, cx: number, cy: number, radius: number): void => {
  const { width, height } = plate;
  const storm = noiseOf(plate, random, 5, width * 0.4, width * 0.05);
  const warm = random.chance(0.5);
  const [light, dark] = warm ? [color('#e2a878'), color('#8a4a3a')] : [color('#7fc4c9'), color('#2f5f86')];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dx = (x + 0.5 - cx) / radius;
      const dy = (y + 0.5 - cy) / radius;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const air = Math.exp(-Math.max(0, distance - 1) * 26) * Math.max(0, -dx * 0.35 - dy * 0.9 + 0.15);
      if (distance < 1.3) {
        plate.r[i]! += air * 0.18;
        plate.g[i]! += air * 0.42;
        plate.b[i]! += air * 0.7;
      }
      const cover = Math.min(1, Math.max(0, (1 - distance) * radius + 0.5));
      if (cover === 0) continue;
      const dz = Math.sqrt(Math.max(0, 1 - distance * distance));
      const lit = Math.max(0.012, smoothstep(-0.05, 0.9, -dx * 0.25 - dy * 0.85 + dz * 0.25));
      const band = smoothstep(
        0.35,
        0.65,
        storm[i]! * 0.7 + 0.3 * (0.5 + 0.5 * Math.sin(dy * 26 + storm[i]! * 7)),
      );
      const edge = (1 - dz) ** 3 * lit;
      const mix = (from: number, to: number, sky: number): number =>
        (from + (to - from) * band) * lit * 0.8 + sky * edge;
      plate.r[i]! += (mix(dark[0], light[0], 0.3) - plate.r[i]!) * cover;
      plate.g[i]! += (mix(dark[1], light[1], 0.6) - plate.g[i]!) * cover;
      plate.b[i]! += (mix(dark[2], light[2], 0.95) - plate.b[i]!) * cover;
    }
  }
};
