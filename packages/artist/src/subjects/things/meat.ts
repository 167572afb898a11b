import { matte } from '../../color/paint.ts';
import { blend, join } from '../../shapes/operations.ts';
import { ball, limb } from '../../shapes/primitives.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const meat = thing({
  name: 'meat',
  words: ['drumstick', 'ham', 'steak', 'chicken leg', 'food', 'bacon'],
  main: 'meat',
  home: 'hall',
  paints: { meat: matte('rust', 'brown', 'chestnut'), bone: matte('bone') },
  draw(_art, sketch) {
    sketch.part('bone', join(limb([14, 14], 5, [36, 34], 5), ball(42, 32, 7), ball(35, 41, 7)), {
      depth: 0,
      group: 'bone',
    });
    sketch.part('meat', blend(12, ball(-14, -14, 31, 27, 40), ball(10, 10, 15, 13, 40)), {
      depth: 1,
      group: 'meat',
      bulge: 24,
    });
    sketch.mark(glint, -26, -26, 11, { depth: 9, paint: 'bone' });
  },
});
