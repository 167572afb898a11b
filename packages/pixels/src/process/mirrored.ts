import type { Picture } from '../picture.ts';
import { mapPixels } from './map-pixels.ts';

export type Axis = 'HORIZONTAL' | 'VERTICAL';

/** The same picture, left and right or top and bottom exchanged. */
export const mirrored = (picture: Picture, axis: Axis): Picture =>
  mapPixels(picture, picture.width, picture.height, (x, y) =>
    axis === 'HORIZONTAL' ? [picture.width - 1 - x, y] : [x, picture.height - 1 - y],
  );
