import type { Subject } from '../../art.ts';
import { flat, matte, metal } from '../../color/paint.ts';
import { smoothLine, tube } from '../../shapes/curves.ts';
import { limb, poly, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';

export const bow: Subject = {
  name: 'bow',
  family: 'thing',
  words: ['longbow', 'bow and arrow'],
  main: 'wood',
  paints: {
    wood: matte('wood', 'oak', 'chestnut', 'forest'),
    grip: matte('leather', 'maroon'),
    string: flat('ivory'),
    metal: metal('silver'),
    plume: matte('red', 'azure', 'green'),
  },
  floats: true,
  tiltDeg: -40,
  home: 'forest',
  grip: { at: [16, 0], height: 66, angleDeg: 30 },
  draw(art, sketch) {
    sketch.part('string', limb([-8, -46], art.atLeast(0.5, 0.7), [-8, 46]), { depth: 0, group: 'string' });
    const arc = tube(
      smoothLine(
        [
          [-12, -50],
          [-6, -46],
          [10, -32],
          [16, -12],
          [14, 0],
          [16, 12],
          [10, 32],
          [-6, 46],
          [-12, 50],
        ],
        2,
      ),
      (t) => art.atLeast(0.9, 1.6 + 2.6 * Math.sin(t * Math.PI)),
    );
    sketch.part('wood', arc, { depth: 2, group: 'arc' });
    sketch.part('grip', slab(14.5, 0, 9, 16, 2), { depth: 3, group: 'grip' });
    if (!art.alone) return;
    sketch.part('string', limb([-24, 0], art.atLeast(0.7, 1.3), [34, 0]), {
      depth: 4,
      group: 'shaft',
      line: false,
    });
    sketch.part('metal', leaf([30, 0], [46, 0], 5.5, 0.3), { depth: 5, group: 'tip' });
    sketch.part(
      'plume',
      poly(
        [
          [-30, -6],
          [-18, -6],
          [-12, 0],
          [-18, 6],
          [-30, 6],
          [-25, 0],
        ],
        0.5,
      ),
      { depth: 5, group: 'plume' },
    );
  },
};
