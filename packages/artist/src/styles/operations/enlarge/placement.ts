import type { Picture } from '@papeterie/pixels/picture';
import type { Size } from '../plate.ts';

/** Longer side of every enhanced picture in pixels. */
export const outputSide = 512;

/** Where a picture's own pixels land: output pixel = own pixel × cell + (left, top). */
export type Placement = Size & { readonly cell: number; readonly left: number; readonly top: number };

type Box = { left: number; top: number; right: number; bottom: number };

/** The box around everything that is not transparent; the whole picture when all of it is. */
const contentOf = ({ width, height, pixels }: Picture): Box => {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0, at = 3; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (pixels[at]! < 128) continue;
      if (x < box.left) box.left = x;
      if (x >= box.right) box.right = x + 1;
      if (y < box.top) box.top = y;
      box.bottom = y + 1;
    }
  }
  return box.right === 0 ? { left: 0, top: 0, right: width, bottom: height } : box;
};

/** Moves a span of `length` starting at `start` so that it keeps `margin` from both ends of `side`. */
const within = (start: number, length: number, side: number, margin: number): number =>
  length + 2 * margin > side
    ? (side - length) / 2
    : Math.min(side - margin - length, Math.max(margin, start));

const outputSize = ({ width, height }: Size): Size => {
  const scale = outputSide / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/**
 * Fits a picture into its output size. With `margin` (a share of the shorter side) what is drawn keeps that far from
 * the border, so that outlines, light and shadow have room; it moves and shrinks no more than that needs.
 */
export const placementOf = (cells: Picture, original: Size, cellSize: number, margin: number): Placement => {
  const { width, height } = outputSize(original);
  const full = (Math.max(width, height) / Math.max(original.width, original.height)) * cellSize;
  const content = contentOf(cells);
  const wide = content.right - content.left;
  const tall = content.bottom - content.top;
  const edge = margin * Math.min(width, height);
  const cell = Math.min(full, (width - 2 * edge) / wide, (height - 2 * edge) / tall);
  const offsetX = (width - cells.width * cell) / 2;
  const offsetY = height - cells.height * cell;
  return {
    width,
    height,
    cell,
    left: within(offsetX + content.left * cell, wide * cell, width, edge) - content.left * cell,
    top: within(offsetY + content.top * cell, tall * cell, height, edge) - content.top * cell,
  };
};
