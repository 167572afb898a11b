import { matte } from '../../color/paint.ts';
import { clip, cut, join, swell } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const hourglass = thing({
  name: 'hourglass',
  words: ['sandglass', 'timer', 'clock'],
  main: 'sand',
  home: 'hall',
  paints: {
    wood: matte('oak', 'chestnut', 'gold'),
    glass: matte('ice', 'sky'),
    sand: matte('amber', 'sand', 'magenta', 'turquoise'),
  },
  draw(art, sketch) {
    const glass = join(
      poly(
        [
          [-24, -36],
          [24, -36],
          [20, -16],
          [4, 0],
          [-4, 0],
          [-20, -16],
        ],
        1,
      ),
      poly(
        [
          [-24, 36],
          [24, 36],
          [20, 16],
          [4, 0],
          [-4, 0],
          [-20, 16],
        ],
        1,
      ),
    );
    sketch.part('glass', glass, { depth: 1, group: 'glass', bulge: 12 });
    const inner = swell(glass, -art.atLeast(1, 3));
    sketch.part('sand', clip(inner, slab(0, 0, 80, 30)), { depth: 2, group: 'sand', line: false, bulge: 12 });
    sketch.part('sand', clip(inner, cut(ball(0, 44, 30, 26), slab(0, -10, 10, 4))), {
      depth: 2,
      group: 'sand',
      line: false,
      bulge: 12,
    });
    for (const y of [-41, 41])
      sketch.part('wood', slab(0, y, 70, 11, 3), { depth: 3, group: `plate${y}`, bulge: 5 });
    for (const x of [-29, 29]) sketch.part('wood', slab(x, 0, 5.4, 78, 2), { depth: 2.5, group: `post${x}` });
    sketch.mark(glint, -14, -26, 9, { depth: 9, paint: 'glass' });
  },
});
