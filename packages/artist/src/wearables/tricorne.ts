import { flat, matte } from '../color/paint.ts';
import { smoothLine } from '../shapes/curves.ts';
import { join } from '../shapes/operations.ts';
import { ball, limb, poly } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** A pirate captain's hat with a skull on it. */
export const tricorne: Wearable = {
  name: 'tricorne',
  words: ['pirate hat', 'captain hat', 'tricorn'],
  main: 'felt',
  paints: { felt: matte('black', 'maroon', 'navy', 'umber'), trim: flat('gold'), skull: flat('ivory') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing } = headFrame(art, wearer);
    const hat = poly(
      smoothLine(
        [
          at(-1.5, 0.52),
          at(-1.24, 0.98),
          at(-0.66, 1.2),
          at(0, 1.62),
          at(0.66, 1.2),
          at(1.24, 0.98),
          at(1.5, 0.52),
          at(0.8, 0.5),
          at(0, 0.62),
          at(-0.8, 0.5),
        ],
        3,
        true,
      ),
      0.8,
    );
    sketch.part('tricorne.felt', hat, { depth: depth + 0.3, group: 'hat', bulge: rx * 0.5 });
    const edge = [at(-1.42, 0.56), at(-0.8, 0.54), at(0, 0.68), at(0.8, 0.54), at(1.42, 0.56)];
    const seam = join(...edge.slice(1).map((p, i) => limb(edge[i]!, art.atLeast(0.7, 1.3), p)));
    sketch.part('tricorne.trim', seam, { depth: depth + 0.35, group: 'trim', line: false });
    if (facing > 0.2 && art.level >= 1) {
      const [x, y] = at(0, 1.06);
      sketch.part(
        'tricorne.skull',
        join(ball(x, y, rx * 0.22, ry * 0.2), ball(x, y + ry * 0.17, rx * 0.12, ry * 0.1)),
        { depth: depth + 0.4, group: 'skull', line: false },
      );
    }
  },
};
