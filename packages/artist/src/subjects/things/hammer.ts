import { metal } from '../../color/paint.ts';
import { slab } from '../../shapes/primitives.ts';
import { pole } from './pole.ts';

export const hammer = pole({
  name: 'hammer',
  words: ['warhammer', 'war hammer', 'mallet', 'mace', 'maul'],
  main: 'metal',
  length: 42,
  below: 30,
  thick: 3,
  height: 82,
  angleDeg: 10,
  paints: { metal: metal('steel', 'iron'), band: metal('gold', 'bronze') },
  head(_art, sketch) {
    sketch.part('metal', slab(0, -40, 40, 24, 3), { depth: 2, group: 'head', bulge: 7 });
    sketch.part('band', slab(0, -40, 11, 27, 1.5), { depth: 3, group: 'band', bulge: 5 });
  },
});
