import { clip } from '../shapes/operations.ts';
import { slab } from '../shapes/primitives.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Sketch } from '../sketch.ts';
import { findHead } from './find-head.ts';

/** A person's eyes are so far apart, in their heads' radii, and so far below the middle of them. */
const face = { wide: 0.86, down: 0.2 };

/** Where the head is: a person's by their eyes, which no hat makes larger. */
const headOf = (
  sketch: Sketch,
  person: boolean,
): { readonly x: number; readonly y: number; readonly r: number } => {
  const { x, y, rx, ry, face: seen } = findHead(sketch);
  if (!seen || seen.wide < 4) return { x, y, r: Math.max(rx, ry) };
  // A frog's eyes are on top of its head, and as far apart as that is wide.
  if (!person) return { x: Math.abs(seen.x - x) > rx ? seen.x : x, y, r: Math.max(rx, ry, seen.wide * 0.86) };
  const r = seen.wide / face.wide;
  return { x: seen.x, y: seen.y - r * face.down, r };
};

/** What of a body a portrait shows: its head and shoulders, rounded off below. */
export const bustOf = (sketch: Sketch, person: boolean): Shape => {
  const { x, y, r } = headOf(sketch, person);
  const [top, low] = [y - r * 4, y + r * 1.72];
  return slab(x, (top + low) / 2, r * (person ? 3.5 : 3.3), low - top, r * 0.5);
};

/** The sketch within a bust. */
export const within = (bust: Shape, sketch: Sketch): Sketch => ({
  ...sketch,
  parts: sketch.parts
    .filter(({ shape: { box } }) => box.y0 < bust.box.y1 && box.x0 < bust.box.x1 && box.x1 > bust.box.x0)
    .map((part) => ({ ...part, shape: clip(part.shape, bust) })),
  marks: sketch.marks.filter(({ x, y }) => bust.at(x, y) < 0),
});
