import { crystal, metal } from '../../color/paint.ts';
import { cut } from '../../shapes/operations.ts';
import { ball, ring } from '../../shapes/primitives.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const amulet = thing({
  name: 'amulet',
  words: ['necklace', 'pendant', 'talisman', 'locket'],
  main: 'gem',
  paints: { metal: metal('gold', 'silver'), gem: crystal('red', 'azure', 'emerald', 'violet') },
  draw(art, sketch) {
    sketch.part('metal', cut(ring(0, -18, 29, art.atLeast(0.8, 2.4), 1.1), ball(0, 18, 12)), {
      depth: 0,
      group: 'chain',
      pattern: (x, y) => (Math.sin(Math.atan2(y + 18, x) * 26) > 0.1 ? 0.2 : -0.3),
    });
    sketch.part('metal', ball(0, 24, 24), { depth: 1, group: 'frame', bulge: 7 });
    sketch.part('gem', ball(0, 24, 15), { depth: 2, group: 'gem', bulge: 11 });
    sketch.mark(glint, -6, 18, 9, { depth: 9, paint: 'gem' });
  },
});
