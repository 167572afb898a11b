import type { ColorDifference } from './color-difference.ts';

/** Differences from the background (bytes) below which a color says nothing. */
const faint = 10;
/** JPEG rings around an edge, up to this part of the edge's own contrast and over this many pixels. */
const ringing = { part: 0.22, pixels: 4 };
/** Over this many pixels it smears chroma, so that no color there can be told from a mix. */
export const smeared = 2;
/** A ramp goes on while it gains this much, as a factor. */
const gain = 1.02;

/**
 * The step at which the color has arrived at the subject's own, on a way from the background into the subject.
 * @param path indexes of the pixels on the way, the first `length` of them
 * @param strength how far each is from the background (bytes)
 * @param hazy whether the picture is JPEG or as blurred
 */
export const rampPeak = (
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
