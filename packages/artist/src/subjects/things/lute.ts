import { flat, matte } from '../../color/paint.ts';
import { blend, join, mirror } from '../../shapes/operations.ts';
import { ball, limb, poly, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const lute = thing({
  name: 'lute',
  words: ['guitar', 'violin', 'ukulele', 'harp', 'banjo', 'instrument', 'mandolin'],
  main: 'wood',
  home: 'hall',
  grip: { at: [0, 0], height: 62, angleDeg: 50 },
  paints: {
    wood: matte('wood', 'amber', 'rust'),
    neck: matte('umber'),
    hole: flat('umber'),
    string: flat('ivory'),
  },
  draw(art, sketch) {
    sketch.part('neck', slab(0, -24, 8.4, 52, 1), { depth: 1, group: 'neck' });
    sketch.part(
      'neck',
      poly(
        [
          [-8, -48],
          [8, -48],
          [6, -60],
          [-6, -60],
        ],
        1,
      ),
      { depth: 1.5, group: 'head' },
    );
    if (art.level >= 1)
      sketch.part('string', mirror(join(ball(10, -52, 2.6), ball(10, -58, 2.6))), {
        depth: 1,
        group: 'pegs',
      });
    sketch.part('wood', blend(8, ball(0, 28, 29, 26), ball(0, 4, 19, 17)), {
      depth: 2,
      group: 'body',
      bulge: 18,
    });
    sketch.part('hole', ball(0, 14, 8.4), { depth: 3, group: 'hole' });
    sketch.part('neck', slab(0, 38, 22, 5, 1), { depth: 3, group: 'bridge' });
    sketch.part(
      'string',
      join(limb([-2, -46], art.atLeast(0.4, 0.6), [-2, 36]), limb([2, -46], art.atLeast(0.4, 0.6), [2, 36])),
      { depth: 4, group: 'strings', line: false },
    );
  },
});
