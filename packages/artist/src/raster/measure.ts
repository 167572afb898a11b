import type { Box, Shape } from '../shapes/shape.ts';
import type { Part } from '../sketch.ts';

/** The first line (from `start` towards `end`) that the shape touches, or `end`. */
const firstTouch = (
  touches: (along: number, across: number) => boolean,
  start: number,
  end: number,
  from: number,
  to: number,
  step: number,
): number => {
  const sign = start < end ? 1 : -1;
  for (let along = start; (end - along) * sign > 0; along += sign * step) {
    for (let across = from; across <= to + step; across += step) if (touches(along, across)) return along;
  }
  return end;
};

/** One side of the box: how far out a part may reach there, and whether it is worth looking. */
type Side = {
  readonly from: 'x0' | 'x1' | 'y0' | 'y1';
  readonly to: 'x0' | 'x1' | 'y0' | 'y1';
  readonly across: readonly ['x0', 'x1'] | readonly ['y0', 'y1'];
};

const sides: readonly Side[] = [
  { from: 'x0', to: 'x1', across: ['y0', 'y1'] },
  { from: 'y0', to: 'y1', across: ['x0', 'x1'] },
  { from: 'x1', to: 'x0', across: ['y0', 'y1'] },
  { from: 'y1', to: 'y0', across: ['x0', 'x1'] },
];

/** Where the parts begin on one side. Those that may reach farthest are asked first: few of the others are asked at all. */
const reachOf = (shapes: readonly Shape[], { from, to, across }: Side, step: number): number | undefined => {
  const sign = from === 'x0' || from === 'y0' ? 1 : -1;
  let best: number | undefined;
  for (const { at, box } of [...shapes].sort((a, b) => (a.box[from] - b.box[from]) * sign)) {
    if (best !== undefined && (box[from] - best) * sign >= 0) break;
    const inward =
      best === undefined ? box[to] : sign > 0 ? Math.min(best, box[to]) : Math.max(best, box[to]);
    const touches =
      across[0] === 'x0'
        ? (y: number, x: number): boolean => at(x, y) < 0
        : (x: number, y: number): boolean => at(x, y) < 0;
    const found = firstTouch(touches, box[from], inward, box[across[0]], box[across[1]], step);
    if ((inward - found) * sign > 0) best = found;
  }
  return best;
};

/** The box, in units, that the parts really fill, sampled every `step` units. */
export const measure = (parts: readonly Part[], step: number): Box => {
  const shapes = parts.map(({ shape }) => shape);
  const [x0, y0, x1, y1] = sides.map((side) => reachOf(shapes, side, step));
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || x1 < x0)
    return { x0: -1, y0: -1, x1: 1, y1: 1 };
  return { x0, y0, x1, y1 };
};
