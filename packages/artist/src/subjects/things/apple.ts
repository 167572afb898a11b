import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { blend, cut } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const apple = thing({
  name: 'apple',
  words: ['fruit', 'peach', 'pear', 'cherry', 'orange fruit', 'tomato', 'berry', 'strawberry'],
  main: 'skin',
  home: 'meadow',
  paints: {
    skin: matte('red', 'lime', 'crimson', 'amber'),
    stem: matte('umber'),
    leaf: matte('leafgreen', 'green'),
  },
  draw(_art, sketch) {
    sketch.part(
      'stem',
      tube(
        [
          [0, -22],
          [2, -36],
          [8, -44],
        ],
        3,
      ),
      { depth: 0, group: 'stem' },
    );
    sketch.part('leaf', leaf([4, -32], [32, -46], 9), { depth: 1, group: 'leaf' });
    sketch.part('skin', cut(blend(6, ball(-15, 8, 27, 34), ball(15, 8, 27, 34)), ball(0, -32, 9, 8)), {
      depth: 2,
      group: 'skin',
      bulge: 28,
    });
    sketch.mark(glint, -20, -8, 13, { depth: 9, paint: 'skin' });
  },
});
