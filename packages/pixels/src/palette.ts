import { rgbToHex } from './oklab.ts';
import type { Picture } from './picture.ts';

/**
 * The colors of a picture as "#rrggbb", most used first, at most `max`. Pictures with few colors are answered exactly;
 * of others (photos, soft gradients) near colors are counted together, in cells of 32 levels a channel, and each cell
 * answers with its mean.
 */
export const paletteOf = ({ pixels }: Picture, max: number): string[] => {
  const exact = countColors(pixels, (r, g, b) => (r << 16) | (g << 8) | b, 4096);
  const cells = exact ?? countColors(pixels, (r, g, b) => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3))!;
  return [...cells.values()]
    .sort((one, other) => other.count - one.count || one.order - other.order)
    .slice(0, max)
    .map(({ r, g, b, count }) =>
      rgbToHex({ r: Math.round(r / count), g: Math.round(g / count), b: Math.round(b / count) }),
    );
};

type Cell = { r: number; g: number; b: number; count: number; order: number };

/** Null when there are more different keys than `limit`. Pixels under half opacity do not count. */
const countColors = (
  pixels: Uint8ClampedArray,
  keyOf: (r: number, g: number, b: number) => number,
  limit = Number.POSITIVE_INFINITY,
): Map<number, Cell> | null => {
  const cells = new Map<number, Cell>();
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3]! < 128) continue;
    const key = keyOf(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!);
    let cell = cells.get(key);
    if (!cell) {
      if (cells.size >= limit) return null;
      cell = { r: 0, g: 0, b: 0, count: 0, order: cells.size };
      cells.set(key, cell);
    }
    cell.r += pixels[i]!;
    cell.g += pixels[i + 1]!;
    cell.b += pixels[i + 2]!;
    cell.count++;
  }
  return cells;
};
