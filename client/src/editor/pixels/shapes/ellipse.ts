import type { Box, Point } from '../box.ts';

/** How far the filled ellipse reaches from the middle in each row, in pixels to be left out at both sides. */
const insets = (width: number, height: number): number[] =>
  Array.from({ length: height }, (_, row) => {
    const fromMiddle = Math.abs(2 * row + 1 - height);
    // The rows in the middle go all the way, also where the middle lies between two.
    const up = fromMiddle <= 1 ? 0 : fromMiddle / height;
    const half = (width / 2) * Math.sqrt(Math.max(0, 1 - up * up));
    // A pixel is in when its middle is; the outermost rows keep at least their middle.
    return Math.min(Math.round(width / 2 - half), Math.floor((width - 1) / 2));
  });

/**
 * The pixels of the ellipse that fills a box, or of its outline without doubled corners, each once; the same on
 * both sides of both axes.
 */
export const ellipsePoints = ({ left, top, width, height }: Box, isFilled: boolean): Point[] => {
  const inset = insets(width, height);
  const points: Point[] = [];
  for (let row = 0; row < height; row++) {
    const from = inset[row]!;
    const outer = Math.max(inset[row - 1] ?? width, inset[row + 1] ?? width);
    // The outline runs on until the next row, farther from the middle, begins.
    const edge = isFilled ? width : Math.max(1, outer - from);
    for (let column = from; column < width - from; column++) {
      const away = Math.min(column - from, width - 1 - from - column);
      if (away < edge) points.push({ x: left + column, y: top + row });
    }
  }
  return points;
};
