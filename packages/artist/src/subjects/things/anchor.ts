import { matte, metal } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { join, mirror } from '../../shapes/operations.ts';
import { limb, ring } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const anchor = thing({
  name: 'anchor',
  words: ['ship anchor'],
  main: 'metal',
  home: 'beach',
  paints: { metal: metal('iron', 'steel', 'bronze'), rope: matte('sand', 'tan') },
  draw(art, sketch) {
    sketch.part('metal', ring(0, -38, 9, art.atLeast(1.2, 3.6)), { depth: 1, group: 'ring' });
    sketch.part('metal', limb([0, -28], 5, [0, 40], 5), { depth: 0, group: 'shank' });
    sketch.part('metal', limb([-19, -18], 4.4, [19, -18], 4.4), { depth: 1, group: 'stock' });
    sketch.part(
      'metal',
      mirror(
        join(
          tube(
            [
              [0, 41],
              [22, 36],
              [35, 14],
            ],
            5,
          ),
          leaf([30, 24], [40, 2], 9, 0.4),
        ),
      ),
      { depth: 0.5, group: 'arms' },
    );
    sketch.part(
      'rope',
      tube(
        [
          [0, -44],
          [16, -40],
          [14, -20],
          [-8, -6],
          [10, 8],
          [-6, 22],
        ],
        art.atLeast(0.8, 2.6),
      ),
      { depth: 2, group: 'rope' },
    );
  },
});
