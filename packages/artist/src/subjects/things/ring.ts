import { crystal, metal } from '../../color/paint.ts';
import { poly, ring } from '../../shapes/primitives.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const ringThing = thing({
  name: 'ring',
  words: ['magic ring', 'wedding ring', 'signet'],
  main: 'metal',
  paints: { metal: metal('gold', 'silver'), gem: crystal('red', 'azure', 'emerald', 'violet') },
  draw(art, sketch) {
    sketch.part('metal', ring(0, 16, 27, art.atLeast(1.4, 6.4)), { depth: 0, group: 'ring', bulge: 6 });
    sketch.part(
      'metal',
      poly(
        [
          [-15, -10],
          [15, -10],
          [9, 1],
          [-9, 1],
        ],
        1,
      ),
      { depth: 1, group: 'setting' },
    );
    sketch.part(
      'gem',
      poly(
        [
          [-19, -26],
          [-10, -38],
          [10, -38],
          [19, -26],
          [0, -6],
        ],
        1,
      ),
      { depth: 2, group: 'gem', bulge: 13 },
    );
    sketch.mark(glint, -7, -29, 9, { depth: 9, paint: 'gem' });
  },
});
