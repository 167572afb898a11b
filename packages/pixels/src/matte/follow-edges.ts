import type { Picture } from '../picture.ts';
import { type ColorDifference, colorDifference } from './color-difference.ts';
import { nearestBackground } from './nearest-background.ts';
import { rampPeak, smeared } from './ramp-peak.ts';

/** Alpha 0..1 and the subject's own color for the pixels of a soft edge. */
export type Edge = {
  readonly alpha: Float32Array;
  /** For every pixel the index of the pixel whose color it is mixed from, -1 where it is opaque or background. */
  readonly source: Int32Array;
  /** For every pixel that may have the background's tint, the index of one further in that has none, else -1. */
  readonly inner: Int32Array;
};

/** Pixels this near to the background may have its tint. */
const tinted = 4;
/** An edge over this many pixels is as sharp as JPEG can have it. */
const steepRamp = 4;

/**
 * Follows the way from the background into the subject, for every pixel near the edge. The color changes along it, from
 * the background's to the subject's, over one pixel or, in enlarged pictures, over many; where it stops moving away from
 * the background, or turns, is the subject's own color. A pixel before that is a mix of the two.
 */
export const followEdges = (picture: Picture, bare: Picture, background: Uint8Array, hazy: boolean): Edge => {
  const { width, height } = picture;
  const nearest = nearestBackground(background, width, height);
  const alpha = new Float32Array(width * height);
  const source = new Int32Array(width * height).fill(-1);
  const inner = new Int32Array(width * height).fill(-1);
  const reach = Math.max(4, Math.round(Math.min(width, height) / 56));
  const difference = colorDifference(picture, bare, hazy);
  const path = new Int32Array(2 * reach + 4);
  const strength = new Float32Array(2 * reach + 4);

  for (let at = 0; at < alpha.length; at++) {
    if (background[at]) continue;
    alpha[at] = 1;
    const start = nearest[at]!;
    if (start < 0) continue;
    const startX = start % width;
    const startY = Math.floor(start / width);
    const dx = (at % width) - startX;
    const dy = Math.floor(at / width) - startY;
    const depth = Math.sqrt(dx * dx + dy * dy);
    if (depth > reach) continue;

    // The way in, one pixel a step; it passes through this pixel at the step `own`.
    const own = Math.max(1, Math.round(depth));
    let length = 0;
    for (let step = 1; step <= own + reach; step++) {
      const x = Math.round(startX + (dx * step) / own);
      const y = Math.round(startY + (dy * step) / own);
      if (x < 0 || y < 0 || x >= width || y >= height) break;
      const on = y * width + x;
      if (background[on] && step > own) break;
      path[length] = on;
      strength[length] = difference.strength(at, on);
      length++;
    }
    const peak = rampPeak(path, strength, length, difference, hazy);
    if (hazy && own <= tinted) inner[at] = path[Math.min(length - 1, Math.max(peak, own) + smeared)]!;
    // Behind the ramp: the subject itself.
    if (peak + 1 < own) continue;
    source[at] = path[peak]!;
    if (hazy && own <= smeared) {
      // At a corner the way may run along the edge and never arrive.
      const around = strongestAround(at, width, height, background, difference);
      if (around >= 0 && difference.strength(at, around) > 2 * strength[peak]!) source[at] = around;
    }
    alpha[at] = difference.part(at, source[at]!, peak < steepRamp);
  }
  return { alpha, source, inner };
};

/** The subject's pixel within two pixels of `at` that is furthest from the background; -1 where there is none. */
const strongestAround = (
  at: number,
  width: number,
  height: number,
  background: Uint8Array,
  difference: ColorDifference,
): number => {
  let [best, highest] = [-1, 0];
  const x = at % width;
  const y = Math.floor(at / width);
  for (let ny = Math.max(0, y - smeared); ny <= Math.min(height - 1, y + smeared); ny++) {
    for (let nx = Math.max(0, x - smeared); nx <= Math.min(width - 1, x + smeared); nx++) {
      const other = ny * width + nx;
      if (background[other]) continue;
      const strength = difference.strength(at, other);
      if (strength > highest) [best, highest] = [other, strength];
    }
  }
  return best;
};
