import { perimeter } from './line-outlines.ts';
import type { Layer } from './vector-picture.ts';

/** What stands out less than this from what lies below it is shading, not a thing. */
const standsOut = 0.16;

/**
 * What a size makes of a layer: undefined when it is left out, else by how much its line grows, in picture units.
 * @param area picture units squared
 * @param cell picture units that a cell of the grid is wide
 */
export const growthOf = (
  { outlines, opacity, gradient, lineWidth }: Layer,
  area: number,
  cell: number,
  contrast: () => number,
): number | undefined => {
  const cells = area / cell ** 2;
  if (cells < 0.3) return undefined;
  const length = perimeter(outlines);
  const thickness = (lineWidth || (2 * area) / (length || 1)) / cell;
  const isThin = thickness < 0.85;
  const isSmall = cells < 1.5;
  if (!isThin && !isSmall) return 0;
  // What is half seen shades what it lies on: it thins out by itself.
  if (opacity < 0.6 || gradient) return isSmall ? undefined : 0;
  const seen = contrast();
  if (seen < standsOut) return isSmall ? undefined : 0;
  if (isSmall) return cells < 0.55 && seen < 0.5 ? undefined : Math.max(0, 1.15 - Math.sqrt(cells)) * cell;
  if (thickness < (seen > 0.7 ? 0.18 : 0.3)) return undefined;
  return (0.95 - thickness) * cell;
};
