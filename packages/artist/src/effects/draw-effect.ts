import type { Art } from '../art.ts';
import type { Effect } from '../prompt/elements.ts';
import { measure } from '../raster/measure.ts';
import { tube } from '../shapes/curves.ts';
import { join } from '../shapes/operations.ts';
import { ball, poly } from '../shapes/primitives.ts';
import type { Box, Shape } from '../shapes/shape.ts';
import { leaf, star } from '../shapes/symbols.ts';
import type { Sketch } from '../sketch.ts';

type Around = Pick<Art, 'random' | 'level' | 'atLeast'>;

/** Places around the upper part of a box, alternating sides. */
const aura = (art: Around, box: Box, count: number): readonly (readonly [number, number])[] => {
  const random = art.random.fork('aura');
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  return Array.from({ length: count }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    return [
      (box.x0 + box.x1) / 2 + side * w * random.between(0.4, 0.5),
      box.y0 + h * ((i + random.between(0.2, 0.8)) / count) * 0.9,
    ] as const;
  });
};

const shapes: Record<
  Exclude<Effect, 'flames' | 'wisps'>,
  (x: number, y: number, size: number, i: number) => Shape
> = {
  sparkles: (x, y, size) => star(x, y, size, size * 0.3, 4),
  frost: (x, y, size, i) =>
    i % 2
      ? star(x, y, size * 0.9, size * 0.24, 6)
      : poly([
          [x, y - size],
          [x + size * 0.5, y],
          [x, y + size],
          [x - size * 0.5, y],
        ]),
  drips: (x, y, size) =>
    join(ball(x, y + size * 0.3, size * 0.6), leaf([x, y + size * 0.4], [x, y - size], size * 0.56, 0.25)),
  leaves: (x, y, size, i) =>
    leaf([x - size * 0.8, y + size * 0.5], [x + size * 0.8, y - size * 0.5 + (i % 2) * size], size * 0.5),
  sparks: (x, y, size) =>
    poly([
      [x + size * 0.2, y - size],
      [x - size * 0.7, y + size * 0.2],
      [x - size * 0.05, y + size * 0.1],
      [x - size * 0.3, y + size],
      [x + size * 0.7, y - size * 0.25],
      [x + size * 0.05, y - size * 0.15],
    ]),
  bubbles: (x, y, size, i) => ball(x, y, size * (i % 2 ? 0.5 : 0.8)),
};

/** Surrounds a finished sketch with an element: flames behind it, sparkles around it. Uses the paints 'effect' and 'effectCore'; `around` is the box it surrounds. */
export const drawEffect = (
  art: Around,
  sketch: Sketch,
  effect: Effect,
  around: Box = measure(sketch.parts, 3),
): void => {
  if (art.level === 0) return;
  const box = around;
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  const size = Math.max(w, h) * 0.075;
  const random = art.random.fork('effect');
  if (effect === 'flames' || effect === 'wisps') {
    for (let i = 0; i < 7; i++) {
      const t = (i + 0.5) / 7;
      const x = box.x0 + w * (0.04 + t * 0.92);
      const rise = 0.42 + 0.42 * Math.sin(t * Math.PI) + random.between(-0.06, 0.1);
      const root: readonly [number, number] = [x, box.y1 - h * 0.12];
      const tip: readonly [number, number] = [
        x + random.between(-4, 4),
        box.y1 - h * Math.min(1.02, rise + 0.12),
      ];
      const shape =
        effect === 'flames'
          ? leaf(root, tip, w * 0.12, 0.32)
          : tube([root, [x + size * 0.8, (root[1] + tip[1]) / 2], tip], (k) => size * (0.9 - 0.75 * k));
      sketch.part('effect', shape, {
        depth: -60 - (i % 2),
        group: 'aura',
        bulge: w * 0.08,
        tone: effect === 'wisps' ? -0.1 : 0,
      });
    }
    return;
  }
  for (const [i, [x, y]] of aura(art, box, 6).entries()) {
    const one = shapes[effect](x, y, art.atLeast(2, size * (i % 3 ? 0.8 : 1.15)), i);
    sketch.part(i % 2 ? 'effect' : 'effectCore', one, {
      depth: 60,
      group: `effect${i}`,
      bulge: size * 0.6,
      tone: 0.1,
    });
  }
};
