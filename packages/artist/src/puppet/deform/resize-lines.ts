import { blankCanvas, type Canvas } from '../canvas.ts';

const repeats = (length: number, order: Int32Array, change: number): Uint8Array => {
  const times = new Uint8Array(length).fill(1);
  const count = Math.min(Math.abs(change), change < 0 ? order.length - 1 : order.length);
  for (let at = 0; at < count; at++) times[order[at]!] = change < 0 ? 0 : 2;
  return times;
};

/** Taller by so many rows, or shorter (less than 0); what is below the last of them stays where it is. */
export const resizeRows = (canvas: Canvas, order: Int32Array, change: number): Canvas => {
  if (change === 0 || order.length === 0) return canvas;
  const { width, height, cells } = canvas;
  const times = repeats(height, order, change);
  const resized = blankCanvas(width, height);
  let to = height - 1;
  for (let y = height - 1; y >= 0; y--) {
    for (let copy = 0; copy < times[y]! && to >= 0; copy++, to--) {
      resized.cells.set(cells.subarray(y * width, (y + 1) * width), to * width);
    }
  }
  return resized;
};

/** Wider by so many columns, or narrower (less than 0), to both sides alike. */
export const resizeColumns = (canvas: Canvas, order: Int32Array, change: number): Canvas => {
  if (change === 0 || order.length === 0) return canvas;
  const { width, height, cells } = canvas;
  const times = repeats(width, order, change);
  const from = new Int32Array(width).fill(-1);
  let to = -Math.floor(times.reduce((sum, one) => sum + one - 1, 0) / 2);
  for (let x = 0; x < width; x++) {
    for (let copy = 0; copy < times[x]!; copy++, to++) if (to >= 0 && to < width) from[to] = x;
  }
  const resized = blankCanvas(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (from[x]! >= 0) resized.cells[y * width + x] = cells[y * width + from[x]!]!;
    }
  }
  return resized;
};
