import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { limb } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const leafThing = landmark({
  name: 'leaf',
  words: ['maple leaf', 'clover', 'herb'],
  main: 'leaf',
  home: 'forest',
  floats: true,
  grip: { at: [0, 30], height: 44 },
  paints: { leaf: matte('leafgreen', 'orange', 'red', 'lime', 'emerald'), vein: matte('forest', 'umber') },
  draw(art, sketch) {
    const blade = leaf([-26, 26], [34, -38], 27, 0.45);
    sketch.part('leaf', blade, { depth: 0, group: 'leaf', bulge: 24 });
    const r = art.atLeast(0.6, 1.3);
    const veins = (
      [
        [-8, 8, 4, 22],
        [4, -4, 20, 6],
        [-8, 8, -20, 0],
        [6, -6, -4, -22],
        [18, -18, 26, -10],
      ] as const
    ).map(([x, y, tx, ty]) => limb([x, y], r, [tx, ty], 0.5));
    sketch.part(
      'vein',
      clip(blade, join(limb([-26, 26], r * 1.2, [30, -34], 0.6), ...(art.level >= 1 ? veins : []))),
      { depth: 1, group: 'leaf', line: false },
    );
    sketch.part(
      'vein',
      tube(
        [
          [-25, 25],
          [-34, 34],
          [-40, 44],
        ],
        art.atLeast(1, 2.6),
      ),
      { depth: -1, group: 'stalk' },
    );
  },
});
