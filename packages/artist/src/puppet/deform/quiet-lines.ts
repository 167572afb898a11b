import type { Canvas } from '../canvas.ts';
import { lightnessOf } from './tones.ts';

export type Axis = 'rows' | 'columns';

/** Difference in lightness from which two pixels beside each other are a drawn detail, a mouth or an eye. */
const detail = 0.2;

/** How much each line differs from the one after it; details inside count most. */
export const lineDifferences = ({ width, height, cells }: Canvas, axis: Axis): Int32Array => {
  const found = new Int32Array(axis === 'rows' ? height : width);
  const next = axis === 'rows' ? width : 1;
  for (let y = 0; y < height - (axis === 'rows' ? 1 : 0); y++) {
    for (let x = 0; x < width - (axis === 'rows' ? 0 : 1); x++) {
      const [one, other] = [cells[y * width + x]!, cells[y * width + x + next]!];
      if (one === other) continue;
      const isDetail = one !== 0 && other !== 0 && Math.abs(lightnessOf(one) - lightnessOf(other)) > detail;
      found[axis === 'rows' ? y : x]! += isDetail ? 5 : 1;
    }
  }
  return found;
};

/**
 * The lines from `from` up to `to` in the order in which they may be left out or doubled: spread evenly, and each time
 * the line that is missed least, because its neighbor looks the same. Whoever takes one more line keeps all the others:
 * nothing shimmers while a figure is squashed more and more. The outermost lines, the outline, come last.
 *
 * @param costs what `lineDifferences` found.
 */
export const quietLines = (costs: Int32Array, from: number, to: number): Int32Array => {
  const count = Math.max(0, to - from);
  const order = new Int32Array(count);
  const isTaken = new Uint8Array(count);
  if (count > 0) isTaken[0] = 1;
  if (count > 1) isTaken[count - 1] = 1;
  const window = Math.max(1, Math.round(count / 6));
  const inner = Math.max(0, count - 2);
  for (let pick = 0; pick < inner; pick++) {
    // Golden section steps: wherever one stops, the places so far are spread evenly.
    const ideal = 1 + Math.floor(((0.5 + pick * 0.6180339887498949) % 1) * inner);
    let best = -1;
    for (let reach = 0; reach < count && (best < 0 || reach <= window); reach++) {
      for (const at of reach === 0 ? [ideal] : [ideal - reach, ideal + reach]) {
        if (at < 0 || at >= count || isTaken[at]) continue;
        if (best < 0 || costs[from + at]! < costs[from + best]!) best = at;
      }
    }
    isTaken[best] = 1;
    order[pick] = from + best;
  }
  if (count > 0) order[inner] = from;
  if (count > 1) order[inner + 1] = to - 1;
  return order;
};
