import { matte } from '../../color/paint.ts';
import { poly } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

export const bolt = landmark({
  name: 'lightning',
  words: ['lightning bolt', 'thunderbolt', 'bolt of lightning', 'spark', 'energy'],
  main: 'bolt',
  home: 'night',
  floats: true,
  paints: { bolt: matte('yellow', 'amber', 'cyan') },
  draw(_art, sketch) {
    sketch.part(
      'bolt',
      poly(
        [
          [6, -50],
          [30, -50],
          [14, -12],
          [32, -12],
          [-18, 50],
          [-4, 6],
          [-24, 6],
        ],
        1.5,
      ),
      { depth: 0, group: 'bolt', bulge: 9 },
    );
  },
});
