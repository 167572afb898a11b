import { glow, matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const campfire = landmark({
  name: 'campfire',
  words: ['bonfire', 'camp fire', 'fireplace', 'hearth'],
  main: 'flame',
  home: 'night',
  paints: {
    flame: glow('flame', 'scarlet'),
    core: glow('lemon'),
    wood: matte('oak', 'umber'),
    stone: matte('stone', 'slate'),
  },
  draw(_art, sketch) {
    sketch.part(
      'flame',
      join(
        ball(0, -24, 21, 17),
        leaf([0, -20], [3, -82], 21, 0.3),
        leaf([-11, -20], [-20, -54], 10),
        leaf([12, -20], [22, -58], 10),
      ),
      { depth: 1, group: 'fire', bulge: 18 },
    );
    sketch.part('core', join(ball(0, -20, 12, 10), leaf([0, -16], [1, -52], 11, 0.3)), {
      depth: 2,
      group: 'fire',
      bulge: 10,
      line: false,
    });
    sketch.part('wood', slab(0, -13, 66, 10, 4, 14), { depth: 3, group: 'logA' });
    sketch.part('wood', slab(0, -13, 66, 10, 4, -14), { depth: 4, group: 'logB' });
    for (const [i, x] of [-36, -22, 22, 36, -8, 8].entries())
      sketch.part('stone', ball(x, -5 + (i > 3 ? 1 : 0), 9, 6.4), {
        depth: 5 + (i > 3 ? 1 : 0),
        group: `stone${x}`,
      });
  },
});
