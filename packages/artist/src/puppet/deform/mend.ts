import { borderOf } from '@papeterie/pixels/matte/border-of';
import type { Canvas } from '../canvas.ts';

/** Pixels where nothing is, though something is all around: 1, else 0. */
export const holesOf = ({ width, height, cells }: Canvas): Uint8Array => {
  const isHole = new Uint8Array(cells.length);
  for (let at = 0; at < cells.length; at++) isHole[at] = cells[at] ? 0 : 1;
  const open = new Int32Array(cells.length);
  let end = 0;
  for (const at of borderOf(width, height)) {
    if (!isHole[at]) continue;
    isHole[at] = 0;
    open[end++] = at;
  }
  const last = cells.length - 1;
  while (end > 0) {
    const at = open[--end]!;
    // The border is done, so whatever is still a hole beside a pixel is its neighbor in the same row or column.
    for (let side = 0; side < 4; side++) {
      const other = side === 0 ? at - 1 : side === 1 ? at + 1 : side === 2 ? at - width : at + width;
      if (other < 0 || other > last || !isHole[other]) continue;
      isHole[other] = 0;
      open[end++] = other;
    }
  }
  return isHole;
};

/** Where a marked pixel is at most `distance` px away, along rows and columns. */
export const around = (marked: Uint8Array, width: number, distance: number): Uint8Array => {
  const spread = (
    from: Uint8Array,
    lines: number,
    line: number,
    length: number,
    step: number,
  ): Uint8Array => {
    const to = new Uint8Array(from.length);
    for (let row = 0; row < lines; row++) {
      for (const way of [1, -1]) {
        let left = 0;
        for (let i = 0; i < length; i++) {
          const at = row * line + (way > 0 ? i : length - 1 - i) * step;
          left = from[at] ? distance + 1 : left - 1;
          if (left > 0) to[at] = 1;
        }
      }
    }
    return to;
  };
  const height = marked.length / width;
  return spread(spread(marked, height, width, width, 1), width, 1, height, width);
};

/**
 * Closes the tears that moving parts leave inside a figure: holes are filled from above, but for those in `kept`, the
 * figure's own.
 */
export const mend = (canvas: Canvas, kept: Uint8Array): Canvas => {
  const { width, height, cells } = canvas;
  const holes = holesOf(canvas);
  if (!holes.includes(1)) return canvas;
  const mended: Canvas = { width, height, cells: cells.slice() };
  for (let at = width; at < cells.length; at++) {
    if (holes[at] && !kept[at]) mended.cells[at] = mended.cells[at - width]!;
  }
  return mended;
};
