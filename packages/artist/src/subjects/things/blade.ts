import type { Subject } from '../../art.ts';
import { crystal, matte, metal } from '../../color/paint.ts';
import { smoothLine } from '../../shapes/curves.ts';
import { ball, limb, poly, slab } from '../../shapes/primitives.ts';
import type { Point } from '../../shapes/shape.ts';
import type { Sketch } from '../../sketch.ts';

const paints = {
  blade: metal('silver', 'steel'),
  hilt: metal('gold', 'bronze', 'amber'),
  grip: matte('leather', 'maroon', 'navy', 'umber'),
  gem: crystal('red', 'azure', 'emerald', 'violet'),
};

export type Shape = {
  half: number;
  length: number;
  guard: number;
  tip: number;
  curved?: number;
  round?: boolean;
};

/** A blade upright, its grip around (0, 0). */
const drawBlade = (sketch: Sketch, { half, length, guard, tip, curved = 0, round = false }: Shape): void => {
  const edge = (side: number): Point[] => [
    [side * half, -8],
    [side * half * 1.02 + curved * 0.45, -8 - length * 0.45],
    [side * half * 0.94 + curved, -8 - length + tip],
  ];
  const point: Point = [curved * 1.5 + (curved ? half * 0.6 : 0), -8 - length];
  sketch.part('blade', poly(smoothLine([...edge(-1), point, ...edge(1).reverse()], curved ? 3 : 1)), {
    depth: 1,
    group: 'blade',
    bulge: half * 1.3,
  });
  if (!curved && half > 2.5)
    sketch.part('blade', poly([[0, -9], [half * 0.95, -9], [half * 0.9, -8 - length + tip], point]), {
      depth: 1.1,
      group: 'blade',
      tone: -0.36,
      bulge: 30,
    });
  sketch.part('grip', slab(0, 1, 5.4, 16, 2), { depth: 2, group: 'grip' });
  if (round) sketch.part('hilt', ball(0, -8, guard * 0.6, 3), { depth: 3, group: 'guard' });
  else sketch.part('hilt', limb([-guard, -8.4], 2.6, [guard, -8.4], 2.6), { depth: 3, group: 'guard' });
  sketch.part('hilt', ball(0, 10, 4), { depth: 3, group: 'pommel' });
};

export type Kind = { name: string; words: readonly string[]; height: number; shape: Shape; gem?: boolean };

export const bladed = ({ name, words, height, shape, gem }: Kind): Subject => ({
  name,
  family: 'thing',
  words,
  main: 'blade',
  paints,
  floats: true,
  tiltDeg: 45,
  home: 'dungeon',
  grip: { at: [0, 1], height, angleDeg: 14 },
  draw(art, sketch) {
    const grow = art.alone ? (art.level < 2 ? 1.5 : 1.22) : art.level < 2 ? 1.3 : 1;
    drawBlade(sketch, {
      ...shape,
      half: shape.half * grow * (art.has('fat') || art.has('giant') ? 1.3 : 1),
      guard: shape.guard * grow,
    });
    if (gem && art.level >= 1) sketch.part('gem', ball(0, -8.4, 3.4), { depth: 4, group: 'gem' });
  },
});
