import { flat, matte } from '../../color/paint.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { pebble, star } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const hat = thing({
  name: 'magicHat',
  words: ['wizards hat alone', 'sorting hat'],
  main: 'hat',
  home: 'hall',
  floats: false,
  paints: { hat: matte('indigo', 'purple', 'navy'), band: matte('gold', 'crimson'), star: flat('yellow') },
  draw(_art, sketch) {
    sketch.part(
      'hat',
      pebble([
        [-30, -14],
        [-20, -44],
        [-8, -74],
        [16, -92],
        [24, -86],
        [14, -66],
        [22, -40],
        [30, -14],
      ]),
      { depth: 1, group: 'cone', bulge: 18 },
    );
    sketch.part('band', slab(0, -18, 58, 11, 2), { depth: 2, group: 'band', bulge: 20 });
    sketch.part('hat', ball(0, -9, 50, 10), { depth: 3, group: 'brim', bulge: 8 });
    sketch.part('star', star(0, -46, 10, 4.4), { depth: 4, group: 'star', line: false });
  },
});
