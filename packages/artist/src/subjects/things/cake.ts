import { matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, limb, slab } from '../../shapes/primitives.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const cake = thing({
  name: 'cake',
  words: ['birthday cake', 'cupcake', 'muffin', 'dessert', 'ice cream', 'donut'],
  main: 'icing',
  home: 'hall',
  floats: false,
  paints: {
    icing: matte('pink', 'white', 'mint', 'lavender'),
    dough: matte('tan', 'cream', 'umber'),
    cherry: matte('red'),
    plate: matte('white', 'ice'),
  },
  draw(art, sketch) {
    sketch.part('plate', ball(0, -4, 50, 8), { depth: 0, group: 'plate' });
    sketch.part('dough', slab(0, -30, 78, 50, 6), { depth: 1, group: 'dough', bulge: 22 });
    sketch.part('icing', slab(0, -30, 79, 7, 2), { depth: 1.5, group: 'layer', bulge: 4, line: false });
    const drips = [-32, -18, -4, 12, 28].map((x, i) => limb([x, -58], 7.4, [x, -42 + (i % 2) * 6], 6.4));
    sketch.part('icing', join(slab(0, -58, 82, 20, 9), ...drips), { depth: 2, group: 'icing', bulge: 9 });
    for (const [x, y] of [
      [-26, -68],
      [26, -68],
      [0, -72],
    ] as const) {
      sketch.part('icing', ball(x, y, 9.4, 8), { depth: 3, group: `puff${x}`, tone: 0.1 });
      sketch.part('cherry', ball(x, y - 9, 7), { depth: 4, group: `cherry${x}` });
      if (art.level >= 2) sketch.mark(glint, x - 2, y - 11, 4, { depth: 9, paint: 'plate' });
    }
  },
});
