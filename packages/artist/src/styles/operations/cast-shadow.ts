import { blur } from './blur.ts';
import { feetOf } from './feet.ts';
import { newPlane, type Plane, type Plate } from './plate.ts';

export type ShadowOptions = {
  /** How long the shadow is, as a share of the subject's height; negative falls towards the viewer. */
  readonly length: number;
  /** How far it leans to the right for each pixel of the subject's height. */
  readonly lean: number;
  /** Softness in pixels where the subject stands; farther away it grows. */
  readonly softness: number;
};

/** The shadow that a standing subject throws on the floor: its silhouette laid down, plus a dark contact at the feet. */
export const castShadow = (plate: Plate, { length, lean, softness }: ShadowOptions): Plane => {
  const { width, height, alpha } = plate;
  const feet = feetOf(plate);
  const laid = newPlane(plate);
  const contact = newPlane(plate);
  for (let y = 0; y < height; y++) {
    const above = (feet - y) / length;
    const sy = Math.round(feet - 1 - above);
    for (let x = 0, i = y * width; x < width; x++, i++) {
      if (sy >= 0 && sy < feet && above >= 0) {
        const sx = Math.round(x - lean * above);
        if (sx >= 0 && sx < width) laid[i] = alpha[sy * width + sx]!;
      }
      // The lowest part of the subject, moved down a little.
      const cy = Math.min(height - 1, Math.round(feet - 1 - (feet + softness - y) * 2.2));
      if (cy >= feet - height * 0.07 && cy < feet) contact[i] = alpha[Math.max(0, cy) * width + x]!;
    }
  }
  const near = blur(laid, plate, softness);
  const wide = blur(laid, plate, softness * 3);
  const touch = blur(contact, plate, softness * 1.2);
  for (let y = 0, i = 0; y < height; y++) {
    const away = Math.min(1, Math.max(0, Math.abs((feet - y) / length) / (height * 0.6)));
    for (let x = 0; x < width; x++, i++) {
      near[i] = Math.min(1, (near[i]! * (1 - away) + wide[i]! * away) * (1 - 0.6 * away) * 0.8 + touch[i]!);
    }
  }
  return near;
};
