import type { Easing } from './document.ts';
import { ease } from './easing.ts';

/** One property over time, sorted by time. */
export type Track = { times: readonly number[]; values: readonly number[]; easings: readonly Easing[] };

type Frame = { time: number; easing: Easing };

/** The keyframes that say something about one property; null when none does. */
export const trackOf = <Of extends Frame>(
  frames: readonly Of[],
  valueIn: (frame: Of) => number | null,
): Track | null => {
  const said = frames
    .filter((frame) => valueIn(frame) !== null)
    .toSorted((one, other) => one.time - other.time);
  if (said.length === 0) return null;
  return {
    times: said.map(({ time }) => time),
    values: said.map((frame) => valueIn(frame) as number),
    easings: said.map(({ easing }) => easing),
  };
};

/**
 * The value at `t` seconds. The easing between two keyframes is that of the earlier one; of two at the same time the later
 * in the list counts from then on. Before the first: NaN, because only the caller knows what was there. After the last: held.
 */
export const valueAt = ({ times, values, easings }: Track, t: number): number => {
  let before = -1;
  let after = times.length;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (times[middle]! <= t) before = middle;
    else after = middle;
  }
  if (before < 0) return Number.NaN;
  if (after === times.length) return values[before]!;
  const u = (t - times[before]!) / (times[after]! - times[before]!);
  return values[before]! + (values[after]! - values[before]!) * ease(easings[before]!, u);
};
