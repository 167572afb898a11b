import { blur } from './blur.ts';
import { luminanceOf } from './luminance.ts';
import type { Plane, Plate } from './plate.ts';

/** Unit vectors along edges, smoothed so that flat areas take the direction of the edges around them. */
export type Flow = { readonly x: Plane; readonly y: Plane };

/** The structure tensor of a plate (its lightness and opacity), smoothed by `sigma` pixels; its minor axis is the flow. */
export const edgeFlow = (plate: Plate, sigma: number): Flow => {
  const { width, height, alpha } = plate;
  const light = luminanceOf(plate).map((value, i) => Math.sqrt(value) * alpha[i]! + alpha[i]! * 0.7);
  const source = blur(light, plate, 1.5);
  const xx = new Float32Array(source.length);
  const yy = new Float32Array(source.length);
  const xy = new Float32Array(source.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const dx = source[i + 1]! - source[i - 1]!;
      const dy = source[i + width]! - source[i - width]!;
      xx[i] = dx * dx;
      yy[i] = dy * dy;
      xy[i] = dx * dy;
    }
  }
  const [sxx, syy, sxy] = [blur(xx, plate, sigma), blur(yy, plate, sigma), blur(xy, plate, sigma)];
  for (let i = 0; i < sxx.length; i++) {
    // Half the angle of the major axis, turned by a right angle.
    const angle = 0.5 * Math.atan2(2 * sxy[i]!, sxx[i]! - syy[i]!) + Math.PI / 2;
    xx[i] = Math.cos(angle);
    yy[i] = Math.sin(angle);
  }
  return { x: xx, y: yy };
};
