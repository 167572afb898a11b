import type { Picture } from '../picture.ts';
import { hasFewColors, rimOf } from './rim-of.ts';

/** A rim pixel counts as mixed when it lies this near (bytes) to the line from the background to what is behind it. */
const onLine = 12;

/**
 * Whether the subject ends in whole pixels, as pixel art does: its rim is hardly mixed from the background and what lies
 * behind the rim. Few colors that happen to lie between are believed more than many.
 */
export const hasHardEdges = (
  picture: Picture,
  bare: Picture,
  background: Uint8Array,
  hazy: boolean,
): boolean => {
  const rim = rimOf(background, picture.width);
  if (rim.length === 0) return true;
  const few = hasFewColors(picture, rim);
  if (hazy && !few) return false;
  return mixedShare(picture, bare, background, rim) < (few ? 0.5 : 0.2);
};

/** The share of the rim, 0..1, that looks like part background, part what is behind. */
const mixedShare = (
  { width, height, pixels }: Picture,
  bare: Picture,
  background: Uint8Array,
  rim: Int32Array,
): number => {
  let [judged, mixed] = [0, 0];
  for (const at of rim) {
    const x = at % width;
    const y = Math.floor(at / width);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [outX, outY, inX, inY] = [x - dx, y - dy, x + dx, y + dy];
      if (outX < 0 || outY < 0 || outX >= width || outY >= height) continue;
      if (inX < 0 || inY < 0 || inX >= width || inY >= height) continue;
      const inside = inY * width + inX;
      if (!background[outY * width + outX] || background[inside]) continue;
      judged++;
      if (isBetween(pixels, at * 4, bare.pixels, pixels, inside * 4)) mixed++;
    }
  }
  return judged === 0 ? 0 : mixed / judged;
};

const isBetween = (
  pixels: Uint8ClampedArray,
  at: number,
  bare: Uint8ClampedArray,
  inner: Uint8ClampedArray,
  inside: number,
): boolean => {
  let [along, length] = [0, 0];
  for (let c = 0; c < 3; c++) {
    const step = inner[inside + c]! - bare[at + c]!;
    along += (pixels[at + c]! - bare[at + c]!) * step;
    length += step * step;
  }
  const part = length > 0 ? along / length : 0;
  if (part < 0.06 || part > 0.94) return false;
  let off = 0;
  for (let c = 0; c < 3; c++) {
    const mix = bare[at + c]! + part * (inner[inside + c]! - bare[at + c]!);
    off = Math.max(off, Math.abs(pixels[at + c]! - mix));
  }
  return off < onLine;
};
