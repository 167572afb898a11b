import type { LabPlanes } from '@papeterie/pixels/matte/lab-planes';
import type { Lab } from '@papeterie/pixels/oklab';
import type { LabelMap } from './label-map.ts';

/** Where two regions meet. */
export type Border = {
  one: number;
  other: number;
  /** Pairs of neighboring pixels. */
  length: number;
  /** How the color changes on the way from `one` to `other`, on the mean, from two pixels before to two after. */
  step: Lab;
};

/** All places where regions meet, side by side or one above the other. */
export const bordersOf = ({ width, height, labels, count }: LabelMap, { L, a, b }: LabPlanes): Border[] => {
  const borders = new Map<number, Border>();
  const note = (at: number, next: number, beforeAt: number, afterNext: number) => {
    const from = labels[at]!;
    const to = labels[next]!;
    if (from === to) return;
    // Not across to the far side of an outline.
    const before = labels[beforeAt] === from ? beforeAt : at;
    const after = labels[afterNext] === to ? afterNext : next;
    const [one, other] = from < to ? [from, to] : [to, from];
    const key = one * count + other;
    let border = borders.get(key);
    if (!border) {
      border = { one, other, length: 0, step: { L: 0, a: 0, b: 0 } };
      borders.set(key, border);
    }
    border.length++;
    const sign = from === one ? 1 : -1;
    border.step.L += sign * (L[after]! - L[before]!);
    border.step.a += sign * (a[after]! - a[before]!);
    border.step.b += sign * (b[after]! - b[before]!);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (x + 1 < width) note(at, at + 1, x > 0 ? at - 1 : at, x + 2 < width ? at + 2 : at + 1);
      if (y + 1 < height)
        note(at, at + width, y > 0 ? at - width : at, y + 2 < height ? at + 2 * width : at + width);
    }
  }
  for (const { step, length } of borders.values()) {
    step.L /= length;
    step.a /= length;
    step.b /= length;
  }
  return [...borders.values()];
};

/** For each region its neighbors, and how long they meet. */
export const neighborsOf = (count: number, borders: readonly Border[]): Map<number, number>[] => {
  const neighbors = Array.from({ length: count }, () => new Map<number, number>());
  for (const { one, other, length } of borders) {
    neighbors[one]!.set(other, length);
    neighbors[other]!.set(one, length);
  }
  return neighbors;
};
