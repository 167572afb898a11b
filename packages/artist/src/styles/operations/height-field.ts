import { blur } from './blur.ts';
import { distanceTo } from './distance.ts';
import type { Subject } from './enlarge/subject.ts';
import { enlargePlane, reducePlane } from './halve.ts';
import { luminanceOf } from './luminance.ts';
import { newPlane, type Plane, type Plate } from './plate.ts';

export type HeightOptions = {
  /** How high the whole subject swells, in original pixels. */
  readonly bulge: number;
  /** How high each color region swells on top of that, in original pixels. */
  readonly regions: number;
  /** How high light tones stand over dark ones, in original pixels. */
  readonly detail: number;
};

/** The subject as a relief, in output pixels: the silhouette swells like a cushion, its regions like smaller ones. */
export const heightOf = (subject: Subject, { bulge, regions, detail }: HeightOptions): Plane => {
  const { plate, edges, cell } = subject;
  const height = subject.fullFrame ? newPlane(plate) : cushion(plate, cell, bulge);
  const border = distanceTo((i) => edges[i] === 1, plate);
  // Without a silhouette regions lie side by side: full cushions would lift the background off its frame.
  const swell = subject.fullFrame ? regions * 0.35 : regions;
  const rim = cell * 2.5;
  for (let i = 0; i < border.length; i++) {
    const t = Math.min(1, border[i]! / rim);
    border[i] = Math.sqrt(t * (2 - t));
  }
  const soft = blur(border, plate, cell * 0.45);
  const light = blur(luminanceOf(plate), plate, cell * 0.5);
  for (let i = 0; i < height.length; i++) {
    if (plate.alpha[i]! > 0) height[i]! += (soft[i]! * swell + Math.sqrt(light[i]!) * detail) * cell;
  }
  return blur(height, plate, Math.max(1, cell * 0.2));
};

/** Blurs of several widths have no ridge in the middle, as a distance would have. At half the size, for speed. */
const cushion = (plate: Plate, cell: number, bulge: number): Plane => {
  const half = reducePlane(plate.alpha, plate);
  const height = newPlane(half);
  for (const reach of [1.5, 4, 10]) {
    const soft = blur(half.plane, half, (cell * reach) / 2);
    for (let i = 0; i < height.length; i++) {
      if (soft[i]! > 0.5) height[i]! += Math.sqrt(2 * soft[i]! - 1) * ((bulge * cell) / 3);
    }
  }
  return enlargePlane(height, half, plate);
};
