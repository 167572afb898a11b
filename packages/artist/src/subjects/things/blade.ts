import type { Subject } from '../../art.ts';
import { crystal, matte, metal } from '../../color/paint.ts';
import { smoothLine } from '../../shapes/curves.ts';
import { join } from '../../shapes/operations.ts';
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
  /** Guards whose ends turn up to the blade (1) or down to the hand (-1). */
  bent?: number;
};

/** A blade upright, its grip around (0, 0). */
const drawBlade = (
  sketch: Sketch,
  { half, length, guard, tip, curved = 0, round = false, bent = 0 }: Shape,
): void => {
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
  else {
    const arms = ([-1, 1] as const).map((side) => limb([0, -8.4], 2.8, [side * guard, -8.4 - bent * 6], 2.4));
    sketch.part('hilt', join(...arms), { depth: 3, group: 'guard' });
  }
  sketch.part('hilt', ball(0, 10, 4), { depth: 3, group: 'pommel' });
};

/** How smiths differ, around what a kind of blade usually is. */
const forges = [
  { half: 1, length: 1, guard: 1, tip: 1, bent: 0 },
  { half: 1.34, length: 0.9, guard: 1.1, tip: 0.8, bent: 0.7 },
  { half: 0.78, length: 1.08, guard: 0.8, tip: 1.8, bent: 0 },
  { half: 1.16, length: 1, guard: 1.3, tip: 1.5, bent: -0.6 },
  { half: 1.36, length: 0.84, guard: 0.86, tip: 2, bent: 0 },
  { half: 0.9, length: 1.04, guard: 1.24, tip: 1, bent: 1.1 },
] as const;

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
    const forge = shape.curved || shape.round ? forges[0] : art.random.fork('forge').pick(forges);
    drawBlade(sketch, {
      ...shape,
      bent: forge.bent,
      length: shape.length * forge.length,
      tip: shape.tip * forge.tip,
      half: shape.half * forge.half * grow * (art.has('fat') || art.has('giant') ? 1.3 : 1),
      guard: shape.guard * forge.guard * grow,
    });
    if (gem && art.level >= 1) sketch.part('gem', ball(0, -8.4, 3.4), { depth: 4, group: 'gem' });
  },
});
