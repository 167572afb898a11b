import { matte } from '../../color/paint.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { pole } from './pole.ts';

export const broom = pole({
  name: 'broom',
  words: ['broomstick', 'besom'],
  main: 'straw',
  length: 34,
  below: 52,
  height: 92,
  angleDeg: 10,
  home: 'night',
  paints: { straw: matte('sand', 'amber', 'tan'), band: matte('red', 'plum') },
  head(_art, sketch) {
    sketch.part(
      'straw',
      poly(
        [
          [-4, -32],
          [4, -32],
          [13, -50],
          [11, -66],
          [4, -62],
          [0, -68],
          [-5, -62],
          [-11, -66],
          [-13, -50],
        ],
        1,
      ),
      { depth: 2, group: 'straw', pattern: (x, y) => (y < -44 ? Math.sin(x * 1.1 + y * 0.05) * 0.2 : 0) },
    );
    sketch.part('band', slab(0, -35, 12, 5, 2), { depth: 3, group: 'band' });
  },
});
