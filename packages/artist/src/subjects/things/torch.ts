import { glow, metal } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { pole } from './pole.ts';

export const torch = pole({
  name: 'torch',
  words: ['firebrand'],
  main: 'flame',
  length: 20,
  below: 32,
  thick: 4,
  height: 80,
  angleDeg: 12,
  paints: { flame: glow('flame', 'orange'), core: glow('lemon'), band: metal('iron', 'bronze') },
  head(_art, sketch) {
    sketch.part('band', slab(0, -19, 13, 9, 2), { depth: 3, group: 'band' });
    sketch.part(
      'flame',
      join(
        leaf([0, -18], [1, -62], 15, 0.34),
        leaf([-6, -22], [-12, -46], 7, 0.4),
        leaf([6, -22], [13, -42], 7, 0.4),
      ),
      { depth: 2, group: 'flame', bulge: 13 },
    );
  },
});
