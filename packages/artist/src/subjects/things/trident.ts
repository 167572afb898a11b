import { metal } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { join, mirror } from '../../shapes/operations.ts';
import { leaf } from '../../shapes/symbols.ts';
import { pole } from './pole.ts';

export const trident = pole({
  name: 'trident',
  words: ['pitchfork', 'fork'],
  main: 'metal',
  length: 46,
  below: 46,
  height: 92,
  paints: { metal: metal('gold', 'iron', 'bronze') },
  head(_art, sketch) {
    const prong = join(
      tube(
        [
          [0, -46],
          [10, -48],
          [12.5, -60],
        ],
        2.4,
      ),
      leaf([12.5, -56], [12.5, -74], 4.6, 0.3),
    );
    sketch.part('metal', join(mirror(prong), leaf([0, -44], [0, -80], 5, 0.4)), {
      depth: 2,
      group: 'fork',
      bulge: 4,
    });
  },
});
