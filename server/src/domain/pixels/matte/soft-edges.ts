import type { Picture } from '../picture.ts';
import { type ColorDifference, colorDifference } from './color-difference.ts';
import { nearestBackground } from './nearest-background.ts';

/** Alpha 0..1 and the subject's own color for the pixels of a soft edge. */
export type Edge = {
  readonly alpha: Float32Array;
  /** For every pixel the index of the pixel whose color it is mixed from, -1 where it is opaque or background. */
  readonly source: Int32Array;
  /** For every pixel that may have the background's tint, the index of one further in that has none, else -1. */
  readonly inner: Int32Array;
};

/** Differences from the background (bytes) below which a color says nothing. */
const faint = 10;
/** JPEG rings around an edge, up to this part of the edge's own contrast and over this many pixels. */
const ringing = { part: 0.22, pixels: 4 };
/** Over this many pixels its chroma is smeared, so that no color there can be told from a mix. */
const smeared = 2;
/** Pixels this near to the background may have its tint. */
const tinted = 4;
/** An edge over this many pixels is as sharp as JPEG can have it. */
const steepRamp = 4;
/** A ramp goes on while it gains this much, as a factor. */
const gain = 1.02;

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
    const depth = Math.hypot(dx, dy);
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
    const peak = peakOf(path, strength, length, difference, hazy);
    if (hazy && own <= tinted) inner[at] = path[Math.min(length - 1, Math.max(peak, own) + smeared)]!;
    // Behind the ramp: the subject itself.
    if (peak + 1 < own) continue;
    source[at] = path[peak]!;
    alpha[at] = difference.part(at, path[peak]!, peak < steepRamp);
  }
  return { alpha, source, inner };
};

/** The step at which the color has arrived at the subject's own. */
const peakOf = (
  path: Int32Array,
  strength: Float32Array,
  length: number,
  difference: ColorDifference,
  hazy: boolean,
): number => {
  let peak = 0;
  while (peak + 1 < length) {
    const reach = Math.min(length - 1, peak + (hazy ? ringing.pixels : 2));
    let highest = peak;
    for (let step = peak + 1; step <= reach; step++) if (strength[step]! > strength[highest]!) highest = step;
    const weak = hazy ? Math.max(faint, ringing.part * strength[highest]!) : faint;
    if (strength[peak]! < weak && highest > peak) {
      peak++;
      continue;
    }
    const next = nextHigher(strength, peak, length);
    if (next < 0) break;
    if (!(hazy && peak < smeared) && !difference.isMix(path[peak]!, path[next]!)) break;
    peak = next;
  }
  return peak;
};

/** The next step, one or two on, that is clearly further from the background; -1 where the way has arrived. */
const nextHigher = (strength: Float32Array, from: number, length: number): number => {
  const limit = strength[from]! * gain + 1;
  if (strength[from + 1]! > limit) return from + 1;
  const dips = from + 2 < length && strength[from + 1]! > 0.9 * strength[from]!;
  return dips && strength[from + 2]! > limit ? from + 2 : -1;
};
