import { flat, matte } from '../color/paint.ts';
import { smoothLine } from '../shapes/curves.ts';
import { clip } from '../shapes/operations.ts';
import { ball, poly, slab } from '../shapes/primitives.ts';
import { star } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** The hat of wizards and witches: a bent cone on a wide brim. */
export const pointedHat: Wearable = {
  name: 'pointedHat',
  words: ['wizard hat', 'witch hat', 'pointed hat', 'pointy hat', 'magic hat', 'hat'],
  main: 'hat',
  paints: {
    hat: matte('indigo', 'purple', 'blue', 'navy'),
    band: flat('gold', 'amber'),
    star: flat('yellow'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const bend = art.random.fork('hat').between(-0.5, 0.5) || 0.3;
    const cone = poly(
      smoothLine(
        [
          at(-0.98, 0.5),
          at(-0.66, 1.05),
          at(-0.34 + bend * 0.3, 1.65),
          at(bend * 1.1, 2.3),
          at(bend * 1.1 + 0.2 * Math.sign(bend), 2.26),
          at(0.4 + bend * 0.3, 1.6),
          at(0.7, 1.05),
          at(0.98, 0.5),
        ],
        4,
      ),
      0.6,
    );
    sketch.part('pointedHat.hat', cone, { depth: depth + 0.2, group: 'hat', bulge: rx * 0.6 });
    const [bx, by] = at(0, 0.68);
    sketch.part('pointedHat.band', clip(cone, slab(bx, by, rx * 3, art.atLeast(1.5, ry * 0.26))), {
      depth: depth + 0.3,
      group: 'band',
      line: false,
    });
    if (art.level >= 2) {
      const [sx, sy] = at(0.06, 1.2);
      sketch.part('pointedHat.star', star(sx, sy, rx * 0.24, rx * 0.11), {
        depth: depth + 0.35,
        group: 'star',
        line: false,
      });
    }
    const [x, y] = at(0, 0.44);
    sketch.part('pointedHat.hat', ball(x, y, rx * 1.5, ry * 0.27), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.25,
    });
  },
};
