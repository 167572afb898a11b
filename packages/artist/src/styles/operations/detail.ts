import { blur } from './blur.ts';
import { luminanceOf } from './luminance.ts';
import type { Plane, Plate } from './plate.ts';

/** 0..1 for each pixel: how much a fine tool is needed there, which is at edges, at eyes and at the silhouette. */
export const detailOf = (plate: Plate, cell: number): Plane => {
  const light = luminanceOf(plate).map((value, i) => Math.cbrt(value) * plate.alpha[i]!);
  const soft = blur(light, plate, cell * 0.7);
  const contrast = light.map((value, i) => Math.abs(value - soft[i]!));
  return blur(contrast, plate, cell * 0.35).map((value) => Math.min(1, value * 9));
};
