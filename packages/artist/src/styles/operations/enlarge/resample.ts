import { byteToLinear } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { newPlate, type Plate } from '../plate.ts';
import type { Placement } from './placement.ts';

/** The four weights of Catmull and Rom's cubic for a position between the middle two samples. */
const cubic = (t: number): [number, number, number, number] => [
  ((2 - t) * t - 1) * t * 0.5,
  ((3 * t - 5) * t * t + 2) * 0.5,
  ((4 - 3 * t) * t + 1) * t * 0.5,
  (t - 1) * t * t * 0.5,
];

/** A photo or another soft picture at its place: cubic interpolation of light, weighted by opacity so that edges keep their color. */
export const resample = (picture: Picture, { width, height, cell, left, top }: Placement): Plate => {
  const plate = newPlate({ width, height });
  const { pixels } = picture;
  for (let y = 0, i = 0; y < height; y++) {
    const sy = (y + 0.5 - top) / cell - 0.5;
    const weightsY = cubic(sy - Math.floor(sy));
    for (let x = 0; x < width; x++, i++) {
      const sx = (x + 0.5 - left) / cell - 0.5;
      if (sx < -1 || sy < -1 || sx > picture.width || sy > picture.height) continue;
      const weightsX = cubic(sx - Math.floor(sx));
      let r = 0;
      let g = 0;
      let b = 0;
      let alpha = 0;
      for (let v = 0; v < 4; v++) {
        const row = Math.min(picture.height - 1, Math.max(0, Math.floor(sy) + v - 1));
        for (let u = 0; u < 4; u++) {
          const column = Math.min(picture.width - 1, Math.max(0, Math.floor(sx) + u - 1));
          const at = (row * picture.width + column) * 4;
          const weight = weightsX[u]! * weightsY[v]! * pixels[at + 3]!;
          r += byteToLinear(pixels[at]!) * weight;
          g += byteToLinear(pixels[at + 1]!) * weight;
          b += byteToLinear(pixels[at + 2]!) * weight;
          alpha += weight;
        }
      }
      if (alpha < 0.5) continue;
      plate.r[i] = Math.min(1, Math.max(0, r / alpha));
      plate.g[i] = Math.min(1, Math.max(0, g / alpha));
      plate.b[i] = Math.min(1, Math.max(0, b / alpha));
      plate.alpha[i] = Math.min(1, alpha / 255);
    }
  }
  return plate;
};
