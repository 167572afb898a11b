import type { Random } from '@papeterie/pixels/random';
import { blur } from '../blur.ts';
import { color, smoothstep } from '../color.ts';
import { tint } from '../combine.ts';
import { drawLine } from '../draw.ts';
import { emboss } from '../emboss.ts';
import { feetOf } from '../feet.ts';
import { noiseOf } from '../noise.ts';
import { newPlane, newPlate, type Plane, type Plate, type Size } from '../plate.ts';

const plaster = color('#7f8f72');

/** A crack that wanders and branches. */
const crack = (
  plate: Plate,
  random: Random,
  x: number,
  y: number,
  angle: number,
  width: number,
  steps: number,
): void => {
  let heading = angle;
  for (let k = 0; k < steps; k++) {
    heading += random.between(-0.6, 0.6);
    const nx = x + Math.cos(heading) * 9;
    const ny = y + Math.sin(heading) * 9;
    const thin = width * (1 - k / steps);
    drawLine(plate, [x, y], [nx, ny], [thin, thin * 0.8], [0.004, 0.006, 0.004], 0.75);
    if (random.chance(0.16) && steps > 5)
      crack(plate, random, nx, ny, heading + random.pick([-0.9, 0.9]), thin * 0.7, steps >> 1);
    x = nx;
    y = ny;
  }
};

/** A stained, cracked wall in the light of one lamp on the floor, with the subject's huge shadow on it. */
export const hauntedWall = (size: Size, random: Random, subject: Plate): Plate => {
  const plate = newPlate(size);
  const { width, height } = size;
  const stains = noiseOf(size, random.fork('stains'), 5, width * 0.3, height * 0.5);
  const rough = noiseOf(size, random.fork('plaster'), 4, width * 0.05);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dx = x / width - 0.5;
      const dy = y / height - 0.98;
      const lamp = 0.05 + 2.6 * Math.exp(-(dx * dx * 3.4 + dy * dy * 2.9));
      const tone = lamp * (0.45 + 0.55 * smoothstep(0.3, 0.65, stains[i]!));
      plate.r[i] = plaster[0] * tone;
      plate.g[i] = plaster[1] * tone;
      plate.b[i] = plaster[2] * tone;
    }
  }
  plate.alpha.fill(1);
  emboss(
    plate,
    rough.map((value, i) => value * 6 + stains[i]! * 8),
    0.3,
  );
  for (let k = 0; k < 4; k++) {
    crack(
      plate,
      random,
      random.between(0, width),
      random.between(0, height * 0.7),
      random.between(0, 6.3),
      random.between(1, 2.2),
      18,
    );
  }
  tint(plate, loomingShadow(subject, random.chance(0.5) ? -1 : 1), [0.002, 0.004, 0.003], 0.93);
  return plate;
};

/** The silhouette enlarged from the feet, taller than wide and leaning, soft towards the top. */
const loomingShadow = (subject: Plate, side: number): Plane => {
  const { width, height, alpha } = subject;
  const feet = feetOf(subject);
  const shadow = newPlane(subject);
  for (let y = 0, i = 0; y < height; y++) {
    const sy = Math.round(feet - (feet - y) / 1.28 + 8);
    const lean = side * (width * 0.2 + (feet - y) * 0.1);
    for (let x = 0; x < width; x++, i++) {
      const sx = Math.round((x - width / 2 - lean) / 1.3 + width / 2);
      if (sx >= 0 && sy >= 0 && sx < width && sy < height) shadow[i] = alpha[sy * width + sx]!;
    }
  }
  return blur(shadow, subject, width / 130);
};
