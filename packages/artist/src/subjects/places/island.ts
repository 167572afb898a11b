import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const island = landmark({
  name: 'island',
  words: ['isle', 'floating island', 'sky island', 'atoll', 'desert island'],
  main: 'grass',
  home: 'sky',
  floats: true,
  paints: {
    grass: matte('leafgreen', 'green', 'lime'),
    earth: matte('earth', 'brown', 'slate'),
    trunk: matte('umber', 'oak'),
    leaves: matte('forest', 'pink', 'emerald'),
    flower: matte('yellow', 'rose'),
  },
  draw(art, sketch) {
    const { random } = art;
    sketch.part(
      'earth',
      pebble([
        [-42, 2],
        [-34, 16],
        [-22, 22],
        [-14, 38],
        [-4, 34],
        [4, 46],
        [12, 30],
        [24, 24],
        [34, 12],
        [43, 2],
        [0, -6],
      ]),
      {
        depth: 0,
        group: 'earth',
        bulge: 16,
        pattern: (x, y) => (art.level >= 2 && Math.sin(x * 0.4 + Math.sin(y * 0.5)) > 0.8 ? -0.3 : 0),
      },
    );
    sketch.part(
      'grass',
      join(ball(0, 0, 46, 10), ...[-34, -20, -4, 12, 28].map((x, i) => ball(x, 6 + (i % 2) * 2, 7, 6))),
      { depth: 1, group: 'grass', bulge: 7 },
    );
    const x = random.between(-10, 10);
    sketch.part(
      'trunk',
      tube(
        [
          [x, 0],
          [x + 2, -12],
          [x, -24],
        ],
        4,
      ),
      { depth: 2, group: 'trunk' },
    );
    for (const [i, [dx, dy, r]] of (
      [
        [-11, -28, 12],
        [12, -28, 12],
        [0, -38, 14],
      ] as const
    ).entries())
      sketch.part('leaves', ball(x + dx, dy, r), { depth: 3 + i * 0.1, group: `puff${i}`, bulge: r });
    for (const fx of [-30, 26, 34])
      sketch.part('flower', ball(fx, -7, art.atLeast(1, 2.4)), { depth: 3, group: `f${fx}`, line: false });
  },
});
