import type { Box, Point } from '../box.ts';

/** The pixels of a box, or of its edge alone, each once. */
export const rectanglePoints = ({ left, top, width, height }: Box, isFilled: boolean): Point[] => {
  const points: Point[] = [];
  for (let y = top; y < top + height; y++) {
    const isWholeRow = isFilled || y === top || y === top + height - 1;
    const step = isWholeRow || width === 1 ? 1 : width - 1;
    for (let x = left; x < left + width; x += step) points.push({ x, y });
  }
  return points;
};
