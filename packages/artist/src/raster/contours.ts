import type { Part } from '../sketch.ts';
import type { Frame } from './frame.ts';

const around = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** What lies in the shade of a nearer part (the light comes from the upper left) gets less light. */
export const castShadows = (
  { width, height, owner, light }: Frame,
  parts: readonly Part[],
  reach: number,
): void => {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = owner[y * width + x]!;
      if (here < 0 || parts[here]!.bright) continue;
      for (let k = 1; k <= reach; k++) {
        const sx = x - Math.floor(k / 2);
        const sy = y - k;
        if (sx < 0 || sy < 0) break;
        const there = owner[sy * width + sx]!;
        if (there < 0 || there === here) continue;
        const shades =
          parts[there]!.depth > parts[here]!.depth &&
          parts[there]!.group !== parts[here]!.group &&
          parts[there]!.line;
        if (shades) {
          light[y * width + x]! -= 0.34;
          break;
        }
      }
    }
  }
};

/** 1 where a line sets a nearer part off: on the pixels of the part behind. */
export const innerLines = (
  { width, height, owner }: Frame,
  parts: readonly Part[],
  needed: (front: Part, back: Part) => boolean = () => true,
): Uint8Array => {
  const lines = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const here = owner[at]!;
      if (here < 0) continue;
      for (const [ox, oy] of around) {
        const nx = x + ox;
        const ny = y + oy;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const there = owner[ny * width + nx]!;
        if (there < 0 || there === here) continue;
        const [front, back] = [parts[there]!, parts[here]!];
        if (front.line && front.group !== back.group && front.depth > back.depth && needed(front, back)) {
          lines[at] = 1;
          break;
        }
      }
    }
  }
  return lines;
};
