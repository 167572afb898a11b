import type { Subject } from '../../art.ts';
import { matte, metal } from '../../color/paint.ts';
import { limb, poly } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';

export const arrow: Subject = {
  name: 'arrow',
  family: 'thing',
  words: ['bolt', 'quiver'],
  main: 'metal',
  paints: {
    wood: matte('wood', 'oak'),
    metal: metal('silver', 'steel'),
    plume: matte('red', 'azure', 'green'),
  },
  floats: true,
  tiltDeg: 45,
  home: 'forest',
  grip: { at: [0, 10], height: 60 },
  draw(art, sketch) {
    sketch.part('wood', limb([0, 40], art.atLeast(1, 2.4), [0, -30]), { depth: 0 });
    sketch.part('metal', leaf([0, -26], [0, -54], 9, 0.3), { depth: 1 });
    sketch.part(
      'plume',
      poly(
        [
          [-9, 50],
          [0, 42],
          [9, 50],
          [9, 30],
          [0, 20],
          [-9, 30],
        ],
        1,
      ),
      { depth: 1 },
    );
  },
};
