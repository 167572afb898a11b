import { matte } from '../../color/paint.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, limb, poly, ring, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const mug = thing({
  name: 'mug',
  words: ['beer', 'ale', 'tankard', 'coffee', 'tea', 'drink', 'teacup', 'stein'],
  main: 'wood',
  home: 'hall',
  floats: false,
  grip: { at: [34, -34], height: 40 },
  paints: {
    wood: matte('wood', 'oak', 'amber'),
    metal: matte('slate', 'steel'),
    foam: matte('ivory', 'white'),
  },
  draw(art, sketch) {
    sketch.part('wood', ring(34, -34, 16, art.atLeast(1.4, 5), 1.2), { depth: 0, group: 'handle' });
    const body = poly(
      [
        [-29, 0],
        [-32, -62],
        [32, -62],
        [29, 0],
      ],
      2,
    );
    sketch.part('wood', body, {
      depth: 1,
      group: 'body',
      bulge: 22,
      pattern: (x) => (art.level >= 2 && Math.abs(((x + 120) % 12) - 6) < 0.9 ? -0.4 : 0),
    });
    for (const y of [-50, -10])
      sketch.part('metal', clip(body, slab(0, y, 90, 8)), { depth: 2, group: `hoop${y}`, bulge: 10 });
    sketch.part(
      'foam',
      join(
        ball(-19, -66, 13),
        ball(2, -71, 15),
        ball(20, -66, 13),
        limb([-20, -62], 6.4, [-20, -44], 5),
        slab(0, -62, 62, 8, 4),
      ),
      { depth: 3, group: 'foam', bulge: 9 },
    );
  },
});
