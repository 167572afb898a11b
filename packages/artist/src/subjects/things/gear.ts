import { metal } from '../../color/paint.ts';
import { cut } from '../../shapes/operations.ts';
import { ball, ring } from '../../shapes/primitives.ts';
import { cog } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const cogThing = thing({
  name: 'gear',
  words: ['cog', 'cogwheel', 'gear wheel', 'machine part'],
  main: 'metal',
  home: 'city',
  paints: { metal: metal('bronze', 'steel', 'gold', 'copper'), hub: metal('iron', 'steel') },
  draw(_art, sketch) {
    sketch.part('metal', cut(cog(0, 0, 46, 9), ball(0, 0, 11)), { depth: 0, group: 'wheel', bulge: 8 });
    sketch.part('metal', cut(ball(0, 0, 27), ball(0, 0, 11)), {
      depth: 1,
      group: 'plate',
      bulge: 6,
      tone: -0.1,
    });
    sketch.part('hub', ring(0, 0, 13, 4.4), { depth: 2, group: 'hub' });
  },
});
