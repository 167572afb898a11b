import { boxBetween, type Point } from '../box.ts';
import { ellipsePoints } from './ellipse.ts';
import { rectanglePoints } from './rectangle.ts';

/** px across. */
export const maxBrush = 16;

export const brushSize = (wanted: number): number => Math.min(maxBrush, Math.max(1, Math.round(wanted)));

export type BrushShape = 'ROUND' | 'SQUARE';

/** What one touch of a brush paints, around the pixel 0, 0; an even brush reaches one farther left and up. */
export const brushPoints = (size: number, shape: BrushShape): Point[] => {
  const start = 0 - Math.floor(size / 2);
  const box = boxBetween({ x: start, y: start }, { x: start + size - 1, y: start + size - 1 });
  return shape === 'ROUND' ? ellipsePoints(box, true) : rectanglePoints(box, true);
};
