import type { Paint } from '../color/paint.ts';
import type { Moment } from '../rig/pose.ts';
import type { Sketch } from '../sketch.ts';
import { eyes } from '../stamps/eyes.ts';
import { deform } from './deform.ts';
import { lick } from './flames.ts';
import { moveLimbs } from './loose-limbs.ts';
import { withSparks } from './sparks.ts';

/** What the motion of a finished sketch depends on. */
export type Posing = { readonly floats: boolean; readonly paints: Readonly<Record<string, Paint>> };

const eyeStamps = new Set<unknown>(Object.values(eyes));

/** How far a gleam leans: less than the things that lie across the picture, which would light up at once. */
const slant = 0.4;

const shutEyes = (sketch: Sketch): Sketch => ({
  ...sketch,
  marks: sketch.marks.map((mark) => (eyeStamps.has(mark.stamps) ? { ...mark, stamps: eyes.shut } : mark)),
});

/** More or less light on all of it, on what glows, and in a gleam that runs from corner to corner. */
const lit = (sketch: Sketch, { pose, rest }: Moment, { paints }: Posing): Sketch => {
  const { light = 0, glow = 0, gleam } = pose;
  if (!light && !glow && gleam === undefined) return sketch;
  const reach = rest.x1 - rest.x0 + (rest.y1 - rest.y0) * slant;
  const width = reach * 0.09;
  // It starts before one corner and ends behind the other, so that it comes out of nowhere.
  const place = rest.x0 + rest.y0 * slant - width + ((gleam ?? 0) * 1.4 - 0.1) * (reach + 2 * width);
  return {
    ...sketch,
    parts: sketch.parts.map((part) => {
      const { pattern } = part;
      return {
        ...part,
        tone: part.tone + light + (paints[part.paint]?.kind === 'glow' ? glow : 0),
        pattern:
          gleam === undefined
            ? pattern
            : (x, y) => (pattern?.(x, y) ?? 0) + (Math.abs(x + y * slant - place) < width ? 0.34 : 0),
      };
    }),
  };
};

/** Does to a finished sketch what a pose asks of it as a whole. */
export const poseSketch = (sketch: Sketch, moment: Moment, posing: Posing): Sketch => {
  const { pose } = moment;
  let posed = pose.limbs ? moveLimbs(sketch, pose.limbs, pose.tail ?? 0, moment.rest) : sketch;
  if (pose.flames !== undefined) posed = lick(posed, pose.flames);
  if (pose.eyes === 'shut') posed = shutEyes(posed);
  posed = deform(lit(posed, moment, posing), moment, posing);
  return pose.sparks ? withSparks(posed, pose.sparks, moment.rest, posing.paints) : posed;
};
