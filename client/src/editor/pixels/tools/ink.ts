import { type Box, isInside, type Point } from '../box.ts';
import type { Color } from '../color.ts';
import type { PixelPicture } from '../picture.ts';
import type { BrushShape } from '../shapes/brush.ts';
import { type Mirror, mirrored } from '../shapes/mirror.ts';

/** How a tool paints. */
export type Ink = {
  color: Color;
  /** px across. */
  brush: number;
  brushShape: BrushShape;
  /** Whether thin strokes are kept thin. */
  isPerfect: boolean;
  isFilled: boolean;
  /** Whether only what touches is filled, not all of that color. */
  isContiguous: boolean;
  mirror: Mirror;
};

/** Colors these pixels and their mirror images, as far as they lie inside the box. */
export const inkPoints = (
  picture: PixelPicture,
  points: Iterable<Point>,
  { color, mirror }: Pick<Ink, 'color' | 'mirror'>,
  inside: Box,
): void => {
  const { width, words } = picture;
  for (const point of points)
    for (const place of mirrored(point, picture, mirror))
      if (isInside(inside, place)) words[place.y * width + place.x] = color;
};
