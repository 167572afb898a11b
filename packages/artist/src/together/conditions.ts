import type { Art } from '../art.ts';
import { measure } from '../raster/measure.ts';
import { clip, cut, join } from '../shapes/operations.ts';
import { ball, poly, slab } from '../shapes/primitives.ts';
import type { Shape } from '../shapes/shape.ts';
import { createSketch, type Part, type Sketch } from '../sketch.ts';

const changed = (sketch: Sketch, change: (part: Part) => Part): Sketch => ({
  ...sketch,
  parts: sketch.parts.map(change),
});

const withMore = (sketch: Sketch, draw: (more: Sketch) => void): Sketch => {
  const more = createSketch();
  draw(more);
  return { ...sketch, parts: [...sketch.parts, ...more.parts] };
};

const top = (sketch: Sketch): number => Math.max(0, ...sketch.parts.map((p) => p.depth));

/** A bite out of the upper right: three teeth wide, its rim the flesh of what was bitten. */
const bitten = (art: Art, sketch: Sketch): Sketch => {
  const box = measure(sketch.parts, 1.5);
  const size = Math.min(box.x1 - box.x0, box.y1 - box.y0) * 0.2;
  const [x, y] = [box.x1 - size * 0.5, box.y0 + (box.y1 - box.y0) * 0.36];
  const teeth = (grown: number): Shape =>
    join(
      ball(x - size * 0.1, y - size * 0.86, size * 0.62 + grown),
      ball(x - size * 0.66, y, size * 0.66 + grown),
      ball(x - size * 0.1, y + size * 0.86, size * 0.62 + grown),
      ball(x + size * 0.6, y, size * 1.1 + grown),
    );
  const all = join(...sketch.parts.map((p) => p.shape));
  art.addPaint('flesh', 'matte', 'cream');
  const hole = teeth(0);
  const opened = changed(sketch, (part) => ({ ...part, shape: cut(part.shape, hole) }));
  return withMore(opened, (more) =>
    more.part('flesh', cut(clip(all, teeth(art.atLeast(1.2, 5))), hole), {
      depth: top(sketch) + 1,
      group: 'bite',
      bulge: 4,
    }),
  );
};

/** Cracks from the upper edge, and a piece that is gone from the corner. */
const cracked = (art: Art, sketch: Sketch): Sketch => {
  const box = measure(sketch.parts, 1.5);
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  const random = art.random.fork('cracks');
  const x = box.x0 + w * random.between(0.42, 0.58);
  const y = box.y0 + h * 0.02;
  const half = art.atLeast(0.55, 1.2);
  const zigzag = [
    [0, 0],
    [-0.08, 0.16],
    [0.05, 0.28],
    [-0.04, 0.44],
    [0.06, 0.62],
  ].map(([dx, dy]) => [x + dx! * w, y + dy! * h] as const);
  const line = poly([
    ...zigzag.map(([px, py], i) => [px - half * (1 - i / 6), py] as const),
    ...zigzag.map(([px, py], i) => [px + half * (1 - i / 6), py] as const).reverse(),
  ]);
  const all = join(...sketch.parts.map((p) => p.shape));
  art.addPaint('crack', 'flat', 'ink');
  const piece = poly([
    [box.x1 + 1, box.y1 + 1],
    [box.x1 + 1, box.y1 - h * 0.2],
    [box.x1 - w * 0.1, box.y1 - h * 0.16],
    [box.x1 - w * 0.16, box.y1 - h * 0.04],
    [box.x1 - w * 0.24, box.y1 + 1],
  ]);
  const opened = changed(sketch, (part) => ({ ...part, shape: cut(part.shape, piece) }));
  return withMore(opened, (more) =>
    more.part('crack', clip(all, line), { depth: top(sketch) + 1, group: 'crack', line: false }),
  );
};

/** How much is left in it, from the bottom, or from the left in what lies: hearts and bars empty from the right. */
const emptied = (art: Art, sketch: Sketch, left: number): Sketch => {
  const main = sketch.parts.filter((p) => p.paint === art.subject.main);
  if (!main.length) return sketch;
  const box = measure(main, 1.5);
  const sideways = art.subject.name === 'heart';
  const w = box.x1 - box.x0;
  const h = box.y1 - box.y0;
  const gone = sideways
    ? slab(box.x0 + w * left + w, 0, w * 2, h * 4)
    : slab(0, box.y1 - h * left - h * 2, w * 4, h * 4);
  art.addPaint('hollow', 'matte', sideways ? 'shadow' : 'slate');
  return withMore(sketch, (more) => {
    for (const part of main)
      more.part('hollow', clip(part.shape, gone), {
        ...part,
        depth: part.depth + 0.05,
        tone: part.tone - (sideways ? 0.16 : 0.2),
        line: false,
      });
  });
};

/** The finished drawing of a thing as it was left: bitten, broken, half empty. */
export const inCondition = (art: Art, sketch: Sketch): Sketch => {
  const { conditions, traits } = art.plan;
  const being = art.subject.family === 'person' || art.subject.family === 'creature';
  if (being) return sketch;
  let done = sketch;
  if (conditions.includes('HALF_EMPTY')) done = emptied(art, done, 0.5);
  else if (conditions.includes('EMPTY')) done = emptied(art, done, 0);
  if (conditions.includes('BITTEN')) done = bitten(art, done);
  if (traits.includes('broken') && art.subject.family === 'thing') done = cracked(art, done);
  return done;
};
