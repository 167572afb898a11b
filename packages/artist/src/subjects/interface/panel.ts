import type { Art } from '../../art.ts';
import { clip, cut, place, swell } from '../../shapes/operations.ts';
import { slab } from '../../shapes/primitives.ts';
import type { Shape } from '../../shapes/shape.ts';
import type { Sketch } from '../../sketch.ts';

type Panel = {
  readonly paint: string;
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly round?: number;
  readonly depth: number;
  /** Pressed in instead of raised: the light falls on its lower edge. */
  readonly sunk?: boolean;
};

/** A raised (or sunk) plate with a bevel as wide as a pixel or more; returns the shape of its face. */
export const drawPanel = (
  art: Art,
  sketch: Sketch,
  { paint, width, height, x = 0, y = 0, round = 0, depth, sunk = false }: Panel,
): Shape => {
  const plate = slab(x, y, width, height, round);
  const bevel = Math.max(art.atLeast(1, 0), Math.min(width, height) * 0.05);
  const options = { group: `panel${depth}`, bulge: 0, line: false };
  sketch.part(paint, plate, { ...options, depth });
  const upper = cut(plate, place(plate, { x: 0, y: bevel }));
  const lower = cut(plate, place(plate, { x: 0, y: -bevel }));
  const inner = swell(plate, -bevel);
  const sides = cut(plate, inner);
  sketch.part(paint, sides, { ...options, depth: depth + 0.01, tone: sunk ? -0.3 : 0 });
  sketch.part(paint, sunk ? lower : upper, { ...options, depth: depth + 0.02, tone: 0.34 });
  sketch.part(paint, sunk ? upper : lower, { ...options, depth: depth + 0.03, tone: -0.4 });
  return inner;
};

/** A sign on a face, with the shadow of its thickness below it. */
export const drawSign = (
  art: Art,
  sketch: Sketch,
  face: Shape,
  sign: Shape,
  paint: string,
  depth: number,
): void => {
  // Whole pixels, so that the edge of the shadow is as straight as the sign.
  const low = Math.max(1, Math.round(3.4 * art.pixels)) / art.pixels;
  const options = { bulge: 0, line: false };
  sketch.part('shade', clip(place(sign, { x: 0, y: low }), face), { ...options, depth, group: 'shade' });
  sketch.part(paint, sign, { ...options, depth: depth + 0.1, group: 'sign' });
};
