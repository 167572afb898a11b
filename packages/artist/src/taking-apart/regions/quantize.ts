import { type Lab, labDistance, rgbToLab } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';

/** OKLab: colors nearer than this are one color that was painted unevenly, or compressed. */
const sameColor = 0.045;
const mostColors = 96;
/** The color of what is transparent. */
const nothing = 255;

type Cell = { count: number; r: number; g: number; b: number };

/** 32 levels a channel. */
const cellOf = (r: number, g: number, b: number): number => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);

const countCells = ({ pixels }: Picture): Map<number, Cell> => {
  const cells = new Map<number, Cell>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! < 128) continue;
    const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    const key = cellOf(r, g, b);
    const cell = cells.get(key);
    if (!cell) cells.set(key, { count: 1, r, g, b });
    else {
      cell.count++;
      cell.r += r;
      cell.g += g;
      cell.b += b;
    }
  }
  return cells;
};

/**
 * For each pixel the number of its color: the most used colors found their own, all others join the nearest. Few colors
 * are told apart however rare; of many only those that cover something.
 */
export const quantize = (picture: Picture): Uint8Array => {
  const cells = [...countCells(picture)].sort(([one, x], [other, y]) => y.count - x.count || one - other);
  const centers: Lab[] = [];
  const colorOfCell = new Map<number, number>();
  for (const [key, { count, r, g, b }] of cells) {
    const lab = rgbToLab(Math.round(r / count), Math.round(g / count), Math.round(b / count));
    let nearest = 0;
    let distance = Number.POSITIVE_INFINITY;
    for (const [index, center] of centers.entries()) {
      const other = labDistance(lab, center);
      if (other < distance) [nearest, distance] = [index, other];
    }
    const isOwn = distance > sameColor && centers.length < mostColors;
    if (isOwn) nearest = centers.push(lab) - 1;
    colorOfCell.set(key, nearest);
  }
  const { pixels } = picture;
  return Uint8Array.from({ length: pixels.length / 4 }, (_, index) => {
    const at = index * 4;
    if (pixels[at + 3]! < 128) return nothing;
    return colorOfCell.get(cellOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!))!;
  });
};
