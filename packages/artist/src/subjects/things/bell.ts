import { matte, metal } from '../../color/paint.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const bell = thing({
  name: 'bell',
  words: ['church bell', 'alarm'],
  main: 'metal',
  home: 'hall',
  paints: { metal: metal('gold', 'bronze', 'copper'), ribbon: matte('red', 'azure') },
  draw(_art, sketch) {
    sketch.part('metal', ball(0, 36, 9), { depth: 0, group: 'clapper' });
    sketch.part(
      'metal',
      pebble([
        [-38, 32],
        [-30, 14],
        [-26, -14],
        [-14, -34],
        [0, -38],
        [14, -34],
        [26, -14],
        [30, 14],
        [38, 32],
        [0, 36],
      ]),
      { depth: 1, group: 'bell', bulge: 22 },
    );
    sketch.part('metal', slab(0, 29, 78, 9, 4), { depth: 2, group: 'lip' });
    for (const side of [-1, 1])
      sketch.part('ribbon', leaf([0, -38], [side * 25, -47], 9, 0.6), { depth: 3, group: `bow${side}` });
    sketch.part('ribbon', ball(0, -39, 6), { depth: 4, group: 'knot' });
  },
});
