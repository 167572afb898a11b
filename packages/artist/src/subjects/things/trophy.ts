import { crystal, matte, metal } from '../../color/paint.ts';
import { mirror } from '../../shapes/operations.ts';
import { poly, ring, slab } from '../../shapes/primitives.ts';
import { star } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const trophy = thing({
  name: 'trophy',
  words: ['cup', 'goblet', 'chalice', 'grail', 'prize'],
  main: 'metal',
  home: 'hall',
  paints: {
    metal: metal('gold', 'silver', 'bronze'),
    base: matte('umber', 'maroon'),
    gem: crystal('red', 'azure'),
  },
  draw(_art, sketch) {
    sketch.part('metal', mirror(ring(28, -24, 11, 3.2)), { depth: 0, group: 'handles' });
    sketch.part(
      'metal',
      poly(
        [
          [-29, -46],
          [29, -46],
          [24, -14],
          [8, 2],
          [-8, 2],
          [-24, -14],
        ],
        1,
      ),
      { depth: 1, group: 'cup', bulge: 22 },
    );
    sketch.part('metal', slab(0, -46, 64, 7, 3), { depth: 2, group: 'lip' });
    sketch.part(
      'metal',
      poly(
        [
          [-5, 2],
          [5, 2],
          [6, 20],
          [14, 28],
          [-14, 28],
          [-6, 20],
        ],
        1,
      ),
      { depth: 0.5, group: 'stem' },
    );
    sketch.part('base', slab(0, 36, 44, 16, 2), { depth: 1, group: 'base', bulge: 6 });
    sketch.part('gem', star(0, -25, 12, 5), { depth: 3, group: 'gem', line: true });
  },
});
