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

const grow = (box: Box, { at, box: own }: Shape, step: number): Box => {
  const inRow = (y: number, x: number): boolean => at(x, y) < 0;
  const inColumn = (x: number, y: number): boolean => at(x, y) < 0;
  const fresh = box.x1 < box.x0;
  const top = firstTouch(inRow, own.y0, fresh ? own.y1 : Math.min(box.y0, own.y1), own.x0, own.x1, step);
  const bottom = firstTouch(inRow, own.y1, fresh ? own.y0 : Math.max(box.y1, own.y0), own.x0, own.x1, step);
  const left = firstTouch(inColumn, own.x0, fresh ? own.x1 : Math.min(box.x0, own.x1), own.y0, own.y1, step);
  const right = firstTouch(inColumn, own.x1, fresh ? own.x0 : Math.max(box.x1, own.x0), own.y0, own.y1, step);
  if (fresh) return top < bottom && left < right ? { x0: left, y0: top, x1: right, y1: bottom } : box;
  return {
    x0: own.x0 < box.x0 && left < own.x1 ? Math.min(box.x0, left) : box.x0,
    y0: own.y0 < box.y0 && top < own.y1 ? Math.min(box.y0, top) : box.y0,
    x1: own.x1 > box.x1 && right > own.x0 ? Math.max(box.x1, right) : box.x1,
    y1: own.y1 > box.y1 && bottom > own.y0 ? Math.max(box.y1, bottom) : box.y1,
  };
};

/** The box, in units, that the parts really fill, sampled every `step` units. */
export const measure = (parts: readonly Part[], step: number): Box => {
  let box: Box = { x0: 1, y0: 1, x1: -1, y1: -1 };
  for (const { shape } of parts) box = grow(box, shape, step);
  return box.x1 < box.x0 ? { x0: -1, y0: -1, x1: 1, y1: 1 } : box;
};
