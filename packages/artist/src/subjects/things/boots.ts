import { matte, metal } from '../../color/paint.ts';
import { blend } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const boots = thing({
  name: 'boots',
  words: ['boot', 'shoes', 'shoe'],
  main: 'leather',
  home: 'hall',
  floats: false,
  paints: {
    leather: matte('leather', 'chestnut', 'forest', 'navy'),
    cuff: matte('tan', 'cream'),
    sole: matte('umber'),
    buckle: metal('gold'),
  },
  draw(_art, sketch) {
    for (const [dx, depth, tone] of [
      [16, 0, -0.22],
      [-12, 10, 0],
    ] as const) {
      sketch.part('sole', slab(dx + 8, -3, 58, 7, 3), { depth, group: `sole${dx}` });
      sketch.part(
        'leather',
        blend(9, slab(dx - 6, -40, 27, 62, 5), ball(dx + 17, -14, 19, 12), slab(dx + 4, -10, 46, 14, 5)),
        { depth: depth + 1, group: `boot${dx}`, bulge: 13, tone },
      );
      sketch.part('cuff', slab(dx - 6, -68, 34, 13, 5), { depth: depth + 2, group: `cuff${dx}`, tone });
      sketch.part('buckle', slab(dx + 6, -22, 9, 9, 2), { depth: depth + 2, group: `buckle${dx}` });
    }
  },
});
