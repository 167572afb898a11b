import { matte } from '../../color/paint.ts';
import { blend } from '../../shapes/operations.ts';
import { ball, limb } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const boneThing = thing({
  name: 'bone',
  words: ['dog bone', 'bones', 'femur'],
  main: 'bone',
  paints: { bone: matte('bone', 'ivory') },
  draw(_art, sketch) {
    sketch.part(
      'bone',
      blend(
        5,
        limb([-26, 26], 8, [26, -26], 8),
        ball(-36, 24, 11),
        ball(-25, 36, 11),
        ball(36, -24, 11),
        ball(25, -36, 11),
      ),
      { depth: 0, group: 'bone', bulge: 9 },
    );
  },
});
