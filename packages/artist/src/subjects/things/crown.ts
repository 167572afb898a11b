import { matte, metal } from '../../color/paint.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const crown = thing({
  name: 'crown',
  words: ['royal crown', 'kings crown'],
  main: 'metal',
  home: 'hall',
  paints: {
    metal: metal('gold', 'amber', 'silver'),
    velvet: matte('crimson', 'purple', 'navy'),
    gem: matte('red', 'azure', 'emerald'),
    pearl: matte('ivory'),
  },
  draw(_art, sketch) {
    sketch.part('velvet', ball(0, -8, 33, 26), { depth: 0, group: 'velvet', bulge: 20, tone: -0.1 });
    sketch.part(
      'metal',
      poly(
        [
          [-38, 28],
          [-43, -28],
          [-23, -4],
          [0, -42],
          [23, -4],
          [43, -28],
          [38, 28],
        ],
        1,
      ),
      { depth: 1, group: 'crown', bulge: 12 },
    );
    sketch.part('metal', slab(0, 26, 80, 16, 4), { depth: 2, group: 'band', bulge: 7 });
    for (const [x, y] of [
      [-43, -33],
      [0, -46],
      [43, -33],
    ] as const)
      sketch.part('pearl', ball(x, y, 6.4), { depth: 3, group: `pearl${x}` });
    for (const x of [-24, 0, 24])
      sketch.part(
        'gem',
        x
          ? ball(x, 26, 5.4)
          : poly(
              [
                [0, 17],
                [8, 26],
                [0, 35],
                [-8, 26],
              ],
              0.5,
            ),
        { depth: 4, group: `gem${x}` },
      );
  },
});
