import type { Plane, Size } from '../plate.ts';

/** How much of a pixel belongs to its label: a soft field over the label's box, in samples of a grid finer than the cells. */
export type Field = Size & {
  readonly label: number;
  readonly x: number;
  readonly y: number;
  readonly values: Plane;
};

/** The mark of a sample that may change its label. */
export const free = 255;

/** A field of ones and zeros for each label that occurs in `map`, with `margin` samples around its box. */
export const fieldsOf = (map: Uint8Array, grid: Size, count: number, margin: number): Field[] => {
  const boxes = Array.from({ length: count }, () => ({
    left: grid.width,
    top: grid.height,
    right: -1,
    bottom: -1,
  }));
  for (let y = 0, i = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++, i++) {
      const box = boxes[map[i]!]!;
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      box.bottom = y;
    }
  }
  return boxes.flatMap((box, label) => {
    if (box.right < 0) return [];
    const x = Math.max(0, box.left - margin);
    const y = Math.max(0, box.top - margin);
    const width = Math.min(grid.width, box.right + margin + 1) - x;
    const height = Math.min(grid.height, box.bottom + margin + 1) - y;
    const values = new Float32Array(width * height);
    for (let row = 0, to = 0; row < height; row++) {
      for (let column = 0, i = (y + row) * grid.width + x; column < width; column++, i++, to++) {
        if (map[i] === label) values[to] = 1;
      }
    }
    return [{ label, x, y, width, height, values }];
  });
};

/** Squares the shares of all labels and makes them sum to 1 again: the stronger wins, softly. */
export const sharpen = (fields: readonly Field[], grid: Size, fixed: Uint8Array | null): void => {
  const total = new Float32Array(grid.width * grid.height).fill(1e-9);
  for (const { x, y, width, height, values } of fields) {
    for (let row = 0, from = 0; row < height; row++) {
      for (let column = 0, i = (y + row) * grid.width + x; column < width; column++, i++, from++) {
        const value = values[from]! * values[from]!;
        values[from] = value;
        total[i]! += value;
      }
    }
  }
  for (const { label, x, y, width, height, values } of fields) {
    for (let row = 0, from = 0; row < height; row++) {
      for (let column = 0, i = (y + row) * grid.width + x; column < width; column++, i++, from++) {
        if (fixed && fixed[i] !== free) values[from] = fixed[i] === label ? 1 : 0;
        else if (values[from]! > 0) values[from]! /= total[i]!;
      }
    }
  }
};
