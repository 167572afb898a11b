import { matte } from '../color/paint.ts';
import { clip } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const strawHat: Wearable = {
  name: 'strawHat',
  words: ['straw hat', 'sun hat', 'farmer hat'],
  main: 'straw',
  paints: { straw: matte('sand', 'amber', 'tan'), band: matte('red', 'blue', 'green') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 0.55);
    const cap = clip(ball(x, y, rx * 0.86, ry * 0.8), slab(x, y - ry * 0.5, rx * 3, ry * 1.1));
    sketch.part('strawHat.straw', cap, { depth: depth + 0.2, group: 'cap', bulge: rx * 0.6 });
    sketch.part(
      'strawHat.band',
      clip(ball(x, y, rx * 0.9, ry * 0.84), slab(x, y - ry * 0.14, rx * 3, ry * 0.26)),
      { depth: depth + 0.3, group: 'band', bulge: 3 },
    );
    sketch.part('strawHat.straw', ball(x, y + ry * 0.04, rx * 1.56, ry * 0.26), {
      depth: depth + 0.25,
      group: 'brim',
      bulge: ry * 0.3,
    });
  },
};

export const topHat: Wearable = {
  name: 'topHat',
  words: ['top hat', 'cylinder hat', 'magician hat'],
  main: 'felt',
  paints: { felt: matte('black', 'plum', 'navy'), band: matte('red', 'gold') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 0.6);
    const tube = slab(x, y - ry * 0.58, rx * 1.5, ry * 1.26, 2);
    sketch.part('topHat.felt', tube, { depth: depth + 0.2, group: 'cap', bulge: rx * 0.5 });
    sketch.part('topHat.band', clip(tube, slab(x, y - ry * 0.16, rx * 3, ry * 0.26)), {
      depth: depth + 0.3,
      group: 'band',
      line: false,
    });
    sketch.part('topHat.felt', ball(x, y, rx * 1.3, ry * 0.22), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.2,
    });
  },
};
