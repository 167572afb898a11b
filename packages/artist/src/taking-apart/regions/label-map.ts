import type { Union } from './union.ts';

/** Which region each pixel is of: numbers from 0 without gaps, row by row. */
export type LabelMap = { width: number; height: number; labels: Int32Array; count: number };

/** The regions under new numbers: those that were joined are one, and numbers are dense again, in reading order. */
export const relabel = ({ width, height, labels }: LabelMap, rename: (label: number) => number): LabelMap => {
  const dense = new Map<number, number>();
  const renamed = new Int32Array(labels.length);
  for (let at = 0; at < labels.length; at++) {
    const label = rename(labels[at]!);
    let number = dense.get(label);
    if (number === undefined) {
      number = dense.size;
      dense.set(label, number);
    }
    renamed[at] = number;
  }
  return { width, height, labels: renamed, count: dense.size };
};

export const joined = (map: LabelMap, union: Union): LabelMap => relabel(map, (label) => union.find(label));
