import { matte, metal } from '../color/paint.ts';
import { tube } from '../shapes/curves.ts';
import { clip } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** A round iron cap with a pair of horns. */
export const vikingHelmet: Wearable = {
  name: 'vikingHelmet',
  words: ['viking helmet', 'horned helmet', 'viking helm', 'horned helm'],
  main: 'metal',
  paints: {
    metal: metal('iron', 'bronze', 'steel'),
    band: metal('gold', 'bronze'),
    horns: matte('bone', 'ivory'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0.1);
    const cap = clip(ball(x, y, rx * 1.12, ry * 1.1), slab(x, y - ry * 0.62, rx * 3, ry * 1.4));
    for (const side of [-1, 1]) {
      const far = turn > 0.8;
      const s = far ? (side < 0 ? -0.25 : 0.3) : side;
      const horn = tube(
        [at(s * 0.9, 0.62), at(s * 0.9 + side * 0.52, 0.78), at(s * 0.9 + side * 0.62, 1.55)],
        (t) => rx * (0.26 - 0.2 * t),
      );
      sketch.part('vikingHelmet.horns', horn, {
        depth: depth + (far && side > 0 ? -2 : 0.1),
        group: `horn${side}`,
      });
    }
    sketch.part('vikingHelmet.metal', cap, { depth: depth + 0.2, group: 'helm', bulge: rx * 0.8 });
    const [bx, by] = at(0, 0.3);
    sketch.part(
      'vikingHelmet.band',
      clip(ball(x, y, rx * 1.16, ry * 1.14), slab(bx, by, rx * 3, art.atLeast(1.6, ry * 0.26))),
      { depth: depth + 0.3, group: 'band', bulge: 2 },
    );
  },
};
