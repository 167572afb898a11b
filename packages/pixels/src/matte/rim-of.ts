import type { Picture } from '../picture.ts';

/** Indexes of the subject's pixels that touch the background (1 in `background`) with a side. */
export const rimOf = (background: Uint8Array, width: number): Int32Array => {
  const rim: number[] = [];
  for (let at = 0; at < background.length; at++) {
    if (background[at]) continue;
    const x = at % width;
    if (
      (x > 0 && background[at - 1]) ||
      (x < width - 1 && background[at + 1]) ||
      background[at - width] ||
      background[at + width]
    ) {
      rim.push(at);
    }
  }
  return Int32Array.from(rim);
};

/** Whether a rim has few colors, each used again and again: pixel art, and neither a soft edge nor JPEG. */
export const hasFewColors = ({ pixels }: Picture, rim: Int32Array): boolean => {
  const colors = new Set<number>();
  for (const at of rim) {
    colors.add((pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!);
  }
  return colors.size <= 64 && colors.size <= Math.max(8, rim.length * 0.25);
};
