import { matte } from '../../color/paint.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { heart } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const letter = thing({
  name: 'envelope',
  words: ['mail letter', 'love letter', 'message', 'post'],
  main: 'paper',
  home: 'city',
  paints: { paper: matte('ivory', 'parchment', 'pink'), seal: matte('red', 'rose', 'azure') },
  draw(_art, sketch) {
    sketch.part('paper', slab(0, 0, 92, 64, 3), { depth: 0, group: 'body', bulge: 12, tone: -0.1 });
    sketch.part(
      'paper',
      poly(
        [
          [-46, 32],
          [-10, -2],
          [10, -2],
          [46, 32],
        ],
        0.5,
      ),
      { depth: 1, group: 'low', bulge: 40, tone: 0.05 },
    );
    sketch.part(
      'paper',
      poly(
        [
          [-45, -31],
          [45, -31],
          [0, 10],
        ],
        1,
      ),
      { depth: 2, group: 'flap', bulge: 40, tone: 0.15 },
    );
    sketch.part('seal', heart(0, 6, 12), { depth: 3, group: 'seal' });
  },
});
