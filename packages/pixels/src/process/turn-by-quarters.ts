import type { Picture } from '../picture.ts';
import { mapPixels } from './map-pixels.ts';

/** The same picture, clockwise by 0 to 3 quarters. */
export const turnByQuarters = (picture: Picture, turns: number): Picture => {
  const { width: w, height: h } = picture;
  if (turns === 1) return mapPixels(picture, h, w, (x, y) => [y, h - 1 - x]);
  if (turns === 2) return mapPixels(picture, w, h, (x, y) => [w - 1 - x, h - 1 - y]);
  return turns === 3 ? mapPixels(picture, h, w, (x, y) => [w - 1 - y, x]) : picture;
};
