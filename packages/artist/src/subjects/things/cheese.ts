import { matte } from '../../color/paint.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const cheese = thing({
  name: 'cheese',
  words: ['cheese wedge', 'cheddar'],
  main: 'cheese',
  home: 'hall',
  paints: { cheese: matte('amber', 'yellow'), rind: matte('orange', 'amber') },
  draw(_art, sketch) {
    sketch.part(
      'cheese',
      poly(
        [
          [-46, 0],
          [30, -30],
          [46, 2],
        ],
        2,
      ),
      { depth: 0, group: 'top', bulge: 0, tone: 0.35 },
    );
    sketch.part(
      'cheese',
      poly(
        [
          [-46, 2],
          [46, 4],
          [46, 34],
          [-46, 34],
        ],
        2,
      ),
      { depth: 1, group: 'side', bulge: 0, tone: -0.05 },
    );
    sketch.part(
      'rind',
      poly(
        [
          [42, 4],
          [47, 4],
          [47, 34],
          [42, 34],
        ],
        1,
      ),
      { depth: 2, group: 'rind' },
    );
    for (const [x, y, r] of [
      [-24, 18, 7],
      [4, 24, 5],
      [20, 14, 7.4],
      [-4, 11, 3.4],
    ] as const)
      sketch.part('cheese', ball(x, y, r), { depth: 3, group: 'hole', line: false, tone: -0.5, bulge: 0 });
    sketch.part('cheese', ball(16, -11, 6, 4), {
      depth: 3,
      group: 'hole',
      line: false,
      tone: -0.3,
      bulge: 0,
    });
  },
});
