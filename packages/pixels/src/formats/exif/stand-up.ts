import type { Picture } from '../../picture.ts';
import { mapPixels } from '../../process/map-pixels.ts';
import type { Orientation } from './exif-orientation.ts';

type From = (x: number, y: number, right: number, bottom: number) => readonly [x: number, y: number];

/** Which pixel of what lies comes where; `right` and `bottom` are its last ones. CIPA DC-008, 4.6.4, tag Orientation */
const pixelsFrom: Record<Orientation, From> = {
  1: (x, y) => [x, y],
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _right, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _right, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};

/** A picture as it is seen by whoever knows which way it lies. */
export const standUp = (picture: Picture, orientation: Orientation): Picture => {
  if (orientation === 1) return picture;
  const { width, height } = picture;
  const from = pixelsFrom[orientation];
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  return mapPixels(picture, across, down, (x, y) => from(x, y, width - 1, height - 1));
};
