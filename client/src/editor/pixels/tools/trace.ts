import { type Box, boxBetween, type Point } from '../box.ts';
import type { PixelPicture } from '../picture.ts';
import { brushPoints } from '../shapes/brush.ts';
import { ellipsePoints } from '../shapes/ellipse.ts';
import { linePoints } from '../shapes/line.ts';
import { rectanglePoints } from '../shapes/rectangle.ts';
import { type Ink, inkPoints } from './ink.ts';

/** Touches the picture with the brush at each of these places. */
export const inkPath = (picture: PixelPicture, path: readonly Point[], ink: Ink, inside: Box): void => {
  const touch = brushPoints(ink.brush, ink.brushShape);
  for (const { x, y } of path)
    inkPoints(
      picture,
      touch.map((point) => ({ x: point.x + x, y: point.y + y })),
      ink,
      inside,
    );
};

export type Shape = 'LINE' | 'RECTANGLE' | 'ELLIPSE';

/** Draws what lies between two ends. */
export const inkShape = (
  picture: PixelPicture,
  shape: Shape,
  from: Point,
  to: Point,
  ink: Ink,
  inside: Box,
): void => {
  if (shape === 'LINE') {
    inkPath(picture, linePoints(from, to), ink, inside);
    return;
  }
  const box = boxBetween(from, to);
  const points = shape === 'ELLIPSE' ? ellipsePoints(box, ink.isFilled) : rectanglePoints(box, ink.isFilled);
  if (ink.isFilled) inkPoints(picture, points, ink, inside);
  else inkPath(picture, points, ink, inside);
};
