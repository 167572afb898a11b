import { metal } from '../../color/paint.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { heart, star } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const coin = thing({
  name: 'coin',
  words: ['gold coin', 'money', 'doubloon', 'medal', 'token', 'penny'],
  main: 'metal',
  paints: { metal: metal('gold', 'amber', 'silver', 'copper') },
  draw(art, sketch) {
    const sign = art.random.pick(['star', 'crown', 'heart', 'bar'] as const);
    sketch.part('metal', ball(4, 2, 41, 43), { depth: 0, group: 'edge', tone: -0.5, bulge: 40 });
    sketch.part('metal', ball(-2, 0, 41, 43), { depth: 1, group: 'rim', bulge: 6 });
    sketch.part('metal', ball(-2, 0, 31, 33), { depth: 2, group: 'face', bulge: 0, tone: -0.2 });
    const shape = {
      star: star(-2, 0, 22, 9.5, 5, 1),
      crown: poly(
        [
          [-18, 12],
          [-20, -14],
          [-10, -3],
          [-2, -18],
          [6, -3],
          [16, -14],
          [14, 12],
        ],
        1,
      ),
      heart: heart(-2, 0, 18),
      bar: slab(-2, 0, 13, 36, 3),
    }[sign];
    sketch.part('metal', shape, { depth: 3, group: 'sign', bulge: 7, tone: 0.25 });
    sketch.mark(glint, -23, -24, 10, { depth: 9, paint: 'metal' });
  },
});
