/**
 * A signed-distance shape in sketch units: x to the right, y down, a subject is about 100 units tall.
 * `at` is negative inside; `box` encloses every point where it is.
 */
export type Shape = { readonly at: (x: number, y: number) => number; readonly box: Box };

export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

export type Point = readonly [x: number, y: number];

export const boxAround = (points: readonly Point[], margin: number): Box => {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return {
    x0: Math.min(...xs) - margin,
    y0: Math.min(...ys) - margin,
    x1: Math.max(...xs) + margin,
    y1: Math.max(...ys) + margin,
  };
};

export const boxUnion = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map((b) => b.x0)),
  y0: Math.min(...boxes.map((b) => b.y0)),
  x1: Math.max(...boxes.map((b) => b.x1)),
  y1: Math.max(...boxes.map((b) => b.y1)),
});

export const boxSize = (box: Box): number => Math.min(box.x1 - box.x0, box.y1 - box.y0);
