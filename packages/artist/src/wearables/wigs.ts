import { flat, matte } from '../color/paint.ts';
import { ball, poly } from '../shapes/primitives.ts';
import { domeOn } from './dome.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** White curls down to the shoulders. */
export const judgeWig: Wearable = {
  name: 'judgeWig',
  words: ['wig', 'judge wig', 'powdered wig'],
  main: 'curls',
  paints: { curls: matte('white', 'ivory') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing } = headFrame(art, wearer);
    sketch.part('judgeWig.curls', domeOn(at(0, 0.3), rx * 1.12, ry * 0.92), {
      depth: depth + 0.3,
      group: 'top',
      bulge: rx * 0.6,
    });
    for (const side of Math.abs(facing) < 0.3 ? [-0.3] : [-1, 1])
      for (const [i, up] of [0.3, -0.12, -0.54, -0.92].entries())
        sketch.part('judgeWig.curls', ball(...at(side * (1.02 + i * 0.05), up), rx * 0.32, ry * 0.27), {
          depth: depth + 0.32 + i * 0.01,
          group: `curl${side}${i}`,
          bulge: rx * 0.2,
        });
  },
};

/** Loud curls on either side of a bald head. */
export const clownWig: Wearable = {
  name: 'clownWig',
  words: ['clown wig', 'clown hair', 'rainbow wig', 'afro wig'],
  main: 'curls',
  paints: {
    curls: matte('orange', 'red', 'lime', 'azure'),
    nose: flat('red'),
    hat: matte('yellow', 'violet'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    for (const side of Math.abs(facing) < 0.3 ? [-0.4] : [-1, 1])
      for (const [i, [out, up]] of (
        [
          [1.1, 0.52],
          [1.34, 0.06],
          [1.04, -0.26],
        ] as const
      ).entries())
        sketch.part('clownWig.curls', ball(...at(side * out, up), rx * 0.46, ry * 0.42), {
          depth: depth + 0.2 + i * 0.01,
          group: `curls${side}`,
          bulge: rx * 0.3,
        });
    sketch.part('clownWig.hat', poly([at(-0.36, 0.86), at(0.1, 1.9), at(0.46, 0.82)], 1), {
      depth: depth + 0.3,
      group: 'hat',
      bulge: rx * 0.3,
    });
    sketch.part('clownWig.curls', ball(...at(0.1, 1.9), art.atLeast(1.1, rx * 0.18)), {
      depth: depth + 0.4,
      group: 'tuft',
    });
    if (facing < -0.2) return;
    sketch.part('clownWig.nose', ball(...at(turn * 1, -0.36), art.atLeast(1.2, rx * 0.24)), {
      depth: depth + 0.1,
      group: 'nose',
    });
  },
};
