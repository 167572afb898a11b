import { flat, metal } from '../color/paint.ts';
import { ball, poly } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const crownWorn: Wearable = {
  name: 'crown',
  words: ['tiara', 'diadem', 'circlet'],
  main: 'metal',
  paints: { metal: metal('gold'), gem: flat('red', 'azure', 'emerald') },
  draw(art, sketch, wearer) {
    const { at, rx, depth } = headFrame(art, wearer);
    const w = 0.78;
    const points = poly(
      [
        at(-w, 0.62),
        at(-w - 0.1, 1.34),
        at(-w * 0.52, 1.04),
        at(0, 1.5),
        at(w * 0.52, 1.04),
        at(w + 0.1, 1.34),
        at(w, 0.62),
      ],
      0.6,
    );
    sketch.part('crown.metal', points, { depth: depth + 0.2, group: 'crown', bulge: rx * 0.2 });
    for (const s of [-0.5, 0, 0.5]) {
      const [x, y] = at(s * w, 0.86);
      sketch.part('crown.gem', ball(x, y, art.atLeast(0.9, rx * 0.12)), {
        depth: depth + 0.3,
        group: `gem${s}`,
        line: art.level >= 3,
      });
    }
  },
};
