import { glow, matte, metal } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, limb, poly, ring, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const candle = thing({
  name: 'candle',
  words: ['candlestick', 'taper'],
  main: 'wax',
  home: 'hall',
  floats: false,
  paints: {
    wax: matte('ivory', 'cream', 'rose', 'lavender'),
    flame: glow('flame'),
    core: glow('lemon'),
    metal: metal('bronze', 'gold'),
  },
  draw(_art, sketch) {
    sketch.part('metal', ring(30, -14, 9, 3), { depth: 0, group: 'ear' });
    sketch.part('wax', slab(0, -36, 26, 54, 3), { depth: 1, group: 'wax', bulge: 12 });
    sketch.part(
      'wax',
      join(limb([-9, -60], 4.4, [-9, -44], 4), limb([7, -60], 4, [7, -50], 3.6), ball(0, -62, 13, 4)),
      { depth: 2, group: 'drip', tone: 0.2 },
    );
    sketch.part('flame', leaf([0, -66], [1, -102], 10, 0.36), { depth: 3, group: 'flame', bulge: 9 });
    sketch.part('core', leaf([0, -68], [0, -84], 4.6, 0.36), {
      depth: 4,
      group: 'flame',
      bulge: 5,
      line: false,
    });
    sketch.part(
      'metal',
      poly(
        [
          [-31, -14],
          [31, -14],
          [22, 0],
          [-22, 0],
        ],
        2,
      ),
      { depth: 3, group: 'dish', bulge: 8 },
    );
  },
});
