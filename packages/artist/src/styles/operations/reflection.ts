import { feetOf } from './feet.ts';
import { newPlate, type Plate } from './plate.ts';

/** The subject upside down in a wet floor: rippled, and fading downwards. `random` ripples are the caller's phase. */
export const reflectionOf = (plate: Plate, strength: number, phase: number): Plate => {
  const { width, height } = plate;
  const feet = feetOf(plate);
  const mirror = newPlate(plate);
  for (let y = feet - 2; y < height; y++) {
    const depth = y - feet + 2;
    const sy = Math.max(0, feet - 1 - Math.round(depth * 1.3));
    const shift = Math.sin(y * 0.55 + phase) * 1.2 + Math.sin(y * 0.21 + phase * 2) * (1 + depth * 0.06);
    const fade = strength * Math.max(0, 1 - depth / (height * 0.2));
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const from = sy * width + Math.min(width - 1, Math.max(0, Math.round(x + shift)));
      mirror.r[i] = plate.r[from]!;
      mirror.g[i] = plate.g[from]!;
      mirror.b[i] = plate.b[from]!;
      mirror.alpha[i] = plate.alpha[from]! * fade;
    }
  }
  return mirror;
};
