import { matte } from '../color/paint.ts';
import { tube } from '../shapes/curves.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const hornsWorn: Wearable = {
  name: 'horns',
  words: ['antler'],
  main: 'horn',
  paints: { horn: matte('bone', 'charcoal', 'maroon') },
  draw(art, sketch, wearer) {
    const { at, rx, depth, turn } = headFrame(art, wearer);
    for (const side of [-1, 1]) {
      const far = turn > 0.8 && side > 0;
      const s = turn > 0.8 ? 0.1 : side * 0.56;
      const horn = tube(
        [at(s, 0.72), at(s + side * (far ? 0.1 : 0.34), 1.12), at(s + side * (far ? 0 : 0.2), 1.62)],
        (t) => rx * (0.22 - 0.18 * t),
      );
      sketch.part('horns.horn', horn, { depth: depth + (far ? -3 : 0.2), group: `horn${side}` });
    }
  },
};
