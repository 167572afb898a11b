import type { Art } from '../art.ts';
import type { ColorName } from '../color/colors.ts';
import { measure } from '../raster/measure.ts';
import { clip, cut, join } from '../shapes/operations.ts';
import { ball, poly, slab } from '../shapes/primitives.ts';
import type { Shape } from '../shapes/shape.ts';
import { createSketch, type Part, type Sketch } from '../sketch.ts';
import { nothingThere } from '../texture.ts';

const changed = (sketch: Sketch, change: (part: Part) => Part): Sketch => ({
  ...sketch,
  parts: sketch.parts.map(change),
});

/** What is cut out of a part is cut out of the picture on it, too. */
const without = (part: Part, hole: Shape): Part => {
  const { shape, texture } = part;
  const at = (x: number, y: number): number => (hole.at(x, y) < 0 ? nothingThere : texture!.at(x, y));
  return { ...part, shape: cut(shape, hole), texture: texture && { ...texture, at } };
};

const withMore = (sketch: Sketch, draw: (more: Sketch) => void): Sketch => {
  const more = createSketch();
  draw(more);
  return { ...sketch, parts: [...sketch.parts, ...more.parts] };
};

const top = (sketch: Sketch): number => Math.max(0, ...sketch.parts.map((p) => p.depth));

/** A bite out of the upper right: three teeth wide, its rim the flesh of what was bitten. */
const bitten = (art: Art, sketch: Sketch): Sketch => {
  const main = sketch.parts.filter((p) => p.paint === art.subject.main);
  const box = measure(main.length ? main : sketch.parts, 1.5);
  const size = Math.min(box.x1 - box.x0, box.y1 - box.y0) * 0.2;
  const [x, y] = [box.x1 - size * 0.4, box.y0 + (box.y1 - box.y0) * 0.38];
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
  const opened = changed(sketch, (part) =>
    // Leaves and stalks are left.
    main.length && part.shape.box.y1 < box.y0 + size ? part : without(part, hole),
  );
  return withMore(opened, (more) =>
    more.part('flesh', cut(clip(all, teeth(art.atLeast(1.2, 5))), hole), {
      depth: top(sketch) + 1,
      group: 'bite',
      bulge: 4,
    }),
  );
};

/** What a fruit is like inside, where that is not pale. */
const inside: Readonly<Record<string, ColorName>> = {
  lemon: 'lemon',
  lime: 'lime',
  tangerine: 'amber',
  tomato: 'coral',
  mango: 'amber',
  kiwi: 'lime',
  melon: 'peach',
};

/** What is a slice as it is. */
const slices = new Set(['avocado', 'watermelon', 'cheese', 'pizza', 'shortcake']);

/** Cut through: a third of it is gone, and one sees what is inside. */
const sliced = (art: Art, sketch: Sketch): Sketch => {
  const box = measure(sketch.parts, 1.5);
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  const x = box.x0 + w * 0.66;
  const rest = slab(x + w / 2, (box.y0 + box.y1) / 2, w, h * 2);
  const all = join(...sketch.parts.map((p) => p.shape));
  // Where the cut goes through it, from its upper edge to its lower one.
  const rows = Array.from({ length: 40 }, (_, i) => box.y0 + ((i + 0.5) * h) / 40).filter(
    (y) => all.at(x, y) < 0,
  );
  const [above = box.y0 + h * 0.2, below = box.y1 - h * 0.2] = [rows[0], rows[rows.length - 1]];
  const [middle, half] = [(above + below) / 2, (below - above) / 2];
  art.addPaint('rind', 'matte', 'cream');
  art.addPaint('flesh', 'matte', inside[art.subject.name] ?? 'ivory');
  const opened = changed(sketch, (part) => without(part, rest));
  return withMore(opened, (more) => {
    more.part('rind', ball(x, middle, half * 0.5, half), { depth: top(sketch) + 1, group: 'cut', bulge: 0 });
    more.part('flesh', ball(x, middle, half * 0.36, half * 0.8), {
      depth: top(sketch) + 2,
      group: 'flesh',
      bulge: 0,
      line: false,
    });
  });
};

const jagged = (x: number, half: number, y: number, deep: number) =>
  [0, 0.3, 0.5, 0.72, 1].map((t, i) => [x - half + 2 * half * t, y + (i % 2 ? deep : -deep)] as const);

/** What is long has lost its end. */
const brokenOff = (sketch: Sketch): Sketch => {
  const box = measure(sketch.parts, 1.5);
  const edge = box.y0 + (box.y1 - box.y0) * 0.3;
  const half = (box.x1 - box.x0) / 2 + 1;
  const x = (box.x0 + box.x1) / 2;
  const end = poly([[x + half, box.y0 - 9], [x - half, box.y0 - 9], ...jagged(x, half, edge, half * 0.3)]);
  return changed(sketch, (part) => without(part, end));
};

/** Cracks from the upper edge through most of it, and a piece gone from the lower corner. */
const cracked = (art: Art, sketch: Sketch): Sketch => {
  const box = measure(sketch.parts, 1.5);
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  const random = art.random.fork('cracks');
  const [x, y] = [box.x0 + w * random.between(0.44, 0.56), box.y0];
  const half = art.atLeast(0.7, 1.7);
  const zigzag = [
    [0, 0],
    [-0.07, 0.2],
    [0.06, 0.34],
    [-0.05, 0.5],
    [0.05, 0.66],
    [-0.01, 0.84],
  ].map(([dx, dy]) => [x + dx! * w, y + dy! * h] as const);
  const side = (sign: -1 | 1) =>
    zigzag.map(([px, py], i) => [px + sign * half * (1 - i / zigzag.length), py] as const);
  const branch = poly([zigzag[2]!, [x + w * 0.2, y + h * 0.42], [x + w * 0.05, y + h * 0.38]]);
  const line = join(poly([...side(-1), ...side(1).reverse()]), branch);
  const all = join(...sketch.parts.map((p) => p.shape));
  art.addPaint('crack', 'flat', 'ink');
  const [x1, y1] = [box.x1 + 1, box.y1 + 1];
  const piece = poly([
    [x1, y1],
    [x1, y1 - h * 0.2],
    [x1 - w * 0.1, y1 - h * 0.16],
    [x1 - w * 0.16, y1 - h * 0.04],
    [x1 - w * 0.24, y1],
  ]);
  const opened = changed(sketch, (part) => without(part, piece));
  return withMore(opened, (more) =>
    more.part('crack', clip(all, line), { depth: top(sketch) + 1, group: 'crack', line: false }),
  );
};

/** Broken by what it is: the end of a blade, a crack in a shield. */
const broken = (art: Art, sketch: Sketch): Sketch => {
  const box = measure(sketch.parts, 2);
  return box.y1 - box.y0 > (box.x1 - box.x0) * 1.9 ? brokenOff(sketch) : cracked(art, sketch);
};

/** One looks down into it: nothing stands above its rim any more. */
const withoutFoam = (art: Art, sketch: Sketch): Sketch => {
  const kept = sketch.parts.filter(({ paint }) => !/^(foam|heap)/.test(paint));
  if (kept.length === sketch.parts.length) return sketch;
  const widest = [...kept].sort(
    (a, b) => b.shape.box.x1 - b.shape.box.x0 - (a.shape.box.x1 - a.shape.box.x0),
  )[0]!;
  const { x0, x1, y0 } = measure(
    kept.filter(({ group }) => group === widest.group),
    1.5,
  );
  const [x, half] = [(x0 + x1) / 2, (x1 - x0) / 2];
  art.addPaint('hollow', 'matte', 'umber');
  return withMore({ ...sketch, parts: kept }, (more) => {
    more.part(widest.paint, ball(x, y0 + 1, half, 9), {
      depth: top(sketch) + 1,
      group: 'rim',
      bulge: 4,
      tone: 0.1,
    });
    more.part('hollow', ball(x, y0 + 1.5, half * 0.84, 6), {
      depth: top(sketch) + 2,
      group: 'inside',
      bulge: 0,
      line: false,
    });
  });
};

/** How much is left in it, from the bottom, or from the left in what lies: hearts and bars empty from the right. */
const emptied = (art: Art, sketch: Sketch, left: number): Sketch => {
  const main = sketch.parts.filter((p) => p.paint === art.subject.main);
  const { kind } = art.subject.paints[art.subject.main]!;
  // Of a mug the wood is no drink: only its foam goes.
  if (!main.length || (kind !== 'gel' && art.subject.name !== 'heart')) return withoutFoam(art, sketch);
  const box = measure(main, 1.5);
  const sideways = art.subject.name === 'heart';
  const w = box.x1 - box.x0;
  const h = box.y1 - box.y0;
  const gone = sideways
    ? slab(box.x0 + w * left + w, 0, w * 2, h * 4)
    : slab(0, box.y1 - h * left - h * 2 + (left ? 0 : 9), w * 4, h * 4);
  art.addPaint('hollow', 'matte', sideways ? 'shadow' : 'ice');
  return withMore(sketch, (more) => {
    for (const { shape, paint: _, ...options } of main)
      more.part('hollow', clip(shape, gone), {
        ...options,
        depth: options.depth + 0.05,
        tone: options.tone - (sideways ? 0.1 : 0.34),
        line: false,
      });
  });
};

/** Its flame is out. */
const unlit = (sketch: Sketch): Sketch => ({
  ...sketch,
  parts: sketch.parts.filter(({ paint }) => !/^(fire|flame|core|glow)/.test(paint)),
});

/** The finished drawing of a thing as it was left: bitten, broken, half empty. */
export const inCondition = (art: Art, sketch: Sketch): Sketch => {
  const { conditions, traits } = art.plan;
  const being = art.subject.family === 'person' || art.subject.family === 'creature';
  if (being) return sketch;
  let done = sketch;
  if (conditions.includes('HALF_EMPTY')) done = emptied(art, done, 0.5);
  else if (conditions.includes('EMPTY')) done = emptied(art, done, 0);
  if (art.plan.words.some((word) => /^(unlit|extinguished)$/.test(word))) done = unlit(done);
  if (conditions.includes('BITTEN')) done = bitten(art, done);
  if (conditions.includes('SLICED') && !slices.has(art.subject.name)) done = sliced(art, done);
  if (traits.includes('broken') && art.subject.family === 'thing') done = broken(art, done);
  return done;
};
