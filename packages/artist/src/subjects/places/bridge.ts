import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { cut, join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { bricks } from './masonry.ts';
import { landmark } from './place.ts';

export const bridge = landmark({
  name: 'bridge',
  words: ['stone bridge', 'wooden bridge', 'arch bridge', 'viaduct'],
  main: 'wall',
  home: 'sea',
  paints: {
    wall: matte('stone', 'ash', 'sand', 'wood'),
    water: matte('azure', 'teal'),
    foam: matte('white'),
  },
  draw(art, sketch) {
    sketch.part(
      'water',
      pebble([
        [-56, 0],
        [-52, -12],
        [0, -15],
        [52, -12],
        [56, 0],
        [0, 3],
      ]),
      { depth: 0, group: 'water', bulge: 9 },
    );
    if (art.level >= 1)
      sketch.part(
        'foam',
        join(slab(-8, -7, 14, 2, 1), slab(12, -3, 18, 2, 1), slab(-38, -4, 14, 2, 1), slab(38, -7, 12, 2, 1)),
        { depth: 0.5, group: 'water', line: false },
      );
    const deck = pebble([
      [-58, -4],
      [-58, -34],
      [-30, -48],
      [0, -54],
      [30, -48],
      [58, -34],
      [58, -4],
      [40, -4],
      [0, -6],
      [-40, -4],
    ]);
    sketch.part('wall', cut(deck, ball(0, -6, 29, 31)), {
      depth: 1,
      group: 'arch',
      bulge: 11,
      pattern: bricks(art, 9, 14),
    });
    const rail = tube(
      [
        [-58, -40],
        [-30, -53],
        [0, -59],
        [30, -53],
        [58, -40],
      ],
      4.4,
    );
    sketch.part('wall', rail, { depth: 2, group: 'rail', tone: 0.1 });
    for (const [x, y] of [
      [-56, -44],
      [-20, -58],
      [20, -58],
      [56, -44],
    ] as const)
      sketch.part('wall', slab(x, y, 11, 20, 2), { depth: 3, group: `post${x}` });
  },
});
