import { eachComponent } from '@papeterie/pixels/matte/each-component';
import { lightnessOf } from '../deform/tones.ts';
import type { Figure } from './figure.ts';

/** Each eye that was found, its dark pixels and the box around them; none when nothing looks like eyes. */
export type Eyes = readonly {
  left: number;
  top: number;
  width: number;
  height: number;
  pixels: Int32Array;
}[];

type Eye = Eyes[number];

const darkest = 0.38;

/** Dark spots in the upper part of a figure that do not touch its edge: the outline is no eye. */
const darkSpots = ({ source, top, left, right, width, height }: Figure): Eye[] => {
  const dark = new Uint8Array(source.cells.length);
  const isDark = (word: number) => word !== 0 && lightnessOf(word) < darkest;
  for (let y = top; y < top + height * 0.72; y++) {
    for (let x = left; x <= right; x++) {
      if (isDark(source.cells[y * source.width + x]!)) dark[y * source.width + x] = 1;
    }
  }
  const spots: Eye[] = [];
  eachComponent(dark, source.width, source.height, 4, (indexes) => {
    let [l, t, r, b] = [source.width, source.height, 0, 0];
    for (const at of indexes) {
      const x = at % source.width;
      const y = (at - x) / source.width;
      l = Math.min(l, x);
      r = Math.max(r, x);
      t = Math.min(t, y);
      b = Math.max(b, y);
      const { cells, width: w } = source;
      if (!cells[at - 1] || !cells[at + 1] || !cells[at - w] || !cells[at + w]) return;
    }
    const [w, h] = [r - l + 1, b - t + 1];
    const isSmall = w <= Math.max(2, width * 0.22) && h <= Math.max(2, height * 0.2);
    if (isSmall && indexes.length >= w * h * 0.45)
      spots.push({ left: l, top: t, width: w, height: h, pixels: indexes.slice() });
  });
  return spots;
};

/** How unlike two eyes two spots are; infinite when they cannot be a pair. */
const mismatch = (one: Eye, other: Eye, { width, unit, coreLeft, coreRight }: Figure): number => {
  const gap = other.left - (one.left + one.width);
  const tilt = Math.abs(one.top + one.height - other.top - other.height);
  const smaller = Math.min(one.pixels.length, other.pixels.length);
  const larger = Math.max(one.pixels.length, other.pixels.length);
  if (gap < 1 || gap > width * 0.5 || tilt > unit) return Number.POSITIVE_INFINITY;
  if (smaller < larger * 0.45) return Number.POSITIVE_INFINITY;
  const middle = (one.left + other.left + other.width) / 2;
  const aside = Math.abs(middle - (coreLeft + coreRight) / 2) / width;
  return (larger - smaller) / larger + tilt / unit + aside * 3 - larger / (width * width * 0.05);
};

/** Two eyes side by side: small dark spots of the same size in one row, around the middle. */
export const findEyes = (figure: Figure): Eyes => {
  const spots = darkSpots(figure).slice(0, 200);
  let best: Eyes = [];
  let least = 1.6;
  for (const one of spots) {
    for (const other of spots) {
      const found = mismatch(one, other, figure);
      if (found < least) [best, least] = [[one, other], found];
    }
  }
  return best;
};
