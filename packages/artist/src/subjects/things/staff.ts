import { crystal, metal } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { cut, mirror } from '../../shapes/operations.ts';
import { ball, ring, slab } from '../../shapes/primitives.ts';
import { pole } from './pole.ts';

export const staff = pole({
  name: 'staff',
  words: ['stave', 'walking stick', 'rod', 'cane', 'magic staff'],
  main: 'gem',
  length: 50,
  below: 46,
  height: 92,
  home: 'hall',
  paints: { gem: crystal('cyan', 'violet', 'red', 'emerald'), metal: metal('gold', 'bronze') },
  head(art, sketch) {
    const kind = art.random.pick(['claw', 'crescent', 'orb']);
    if (kind === 'claw') {
      sketch.part(
        'wood',
        mirror(
          tube(
            [
              [0, -48],
              [8, -54],
              [9, -64],
              [5, -70],
            ],
            (t) => 2.8 - t * 1.4,
          ),
        ),
        { depth: 0.1, group: 'pole' },
      );
    } else if (kind === 'crescent') {
      sketch.part('metal', cut(ring(0, -62, 10, 2.2), slab(0, -74, 12, 10)), { depth: 2, group: 'ring' });
    } else sketch.part('metal', slab(0, -50, 10, 4.5, 2), { depth: 2, group: 'cuff' });
    sketch.part('gem', ball(0, -61, art.atLeast(2, 7.4)), { depth: 3, group: 'gem', bulge: 5 });
  },
});
