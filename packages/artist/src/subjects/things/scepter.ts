import { crystal, metal } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { mirror } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { pole } from './pole.ts';

export const scepter = pole({
  name: 'scepter',
  words: ['sceptre', 'mace of kings'],
  main: 'metal',
  length: 30,
  below: 22,
  height: 90,
  home: 'hall',
  paints: {
    wood: metal('gold', 'amber'),
    metal: metal('gold', 'amber'),
    gem: crystal('red', 'azure', 'emerald'),
  },
  head(_art, sketch) {
    sketch.part(
      'metal',
      mirror(
        tube(
          [
            [0, -28],
            [9, -34],
            [8, -46],
          ],
          2,
        ),
      ),
      { depth: 1, group: 'cup' },
    );
    sketch.part('gem', ball(0, -41, 7.5), { depth: 2, group: 'gem', bulge: 5 });
    sketch.part('metal', slab(0, 22, 8, 6, 2.5), { depth: 2, group: 'end' });
  },
});
