import { matte } from '../../color/paint.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const bread = thing({
  name: 'bread',
  words: ['loaf', 'loaf of bread', 'baguette', 'bun', 'croissant', 'cookie', 'pie'],
  main: 'crust',
  home: 'hall',
  paints: { crust: matte('tan', 'wood', 'amber'), crumb: matte('cream') },
  draw(_art, sketch) {
    sketch.part(
      'crust',
      pebble([
        [-44, 16],
        [-40, -10],
        [-20, -26],
        [8, -28],
        [34, -18],
        [46, 4],
        [40, 24],
        [10, 30],
        [-28, 30],
      ]),
      { depth: 0, group: 'loaf', bulge: 24 },
    );
    for (const x of [-22, 0, 22])
      sketch.part('crumb', leaf([x - 9, 10], [x + 9, -20], 6), { depth: 1, group: `cut${x}`, bulge: 5 });
  },
});
