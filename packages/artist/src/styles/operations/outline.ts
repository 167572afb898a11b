import { paintUnder } from './combine.ts';
import type { Color, Plate } from './plate.ts';
import { silhouetteDistance } from './silhouette.ts';

/** Draws an even line of `width` pixels around the subject, behind it. Changes the plate. */
export const outline = (plate: Plate, width: number, color: Color): void => {
  const mask = silhouetteDistance(plate).map((distance) => Math.min(1, Math.max(0, width + 0.5 - distance)));
  paintUnder(plate, mask, color);
};
