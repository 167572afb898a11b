import { glow } from '../color/paint.ts';
import { ring } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const halo: Wearable = {
  name: 'halo',
  words: ['aureole', 'nimbus'],
  main: 'light',
  paints: { light: glow('yellow', 'amber') },
  draw(art, sketch, wearer) {
    const { at, rx, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 1.5);
    sketch.part('halo.light', ring(x, y, rx * 0.74, art.atLeast(1, rx * 0.12), 0.34), {
      depth: depth + 0.5,
      group: 'halo',
      bulge: rx * 0.06,
      tone: 0.3,
    });
  },
};
