import { flat, glow, matte } from '../../color/paint.ts';
import { blend } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const skull = thing({
  name: 'skull',
  words: ['death head', 'cranium'],
  main: 'bone',
  home: 'dungeon',
  paints: { bone: matte('bone', 'ivory'), dark: flat('ink'), shine: glow('red', 'cyan', 'lime') },
  draw(art, sketch) {
    sketch.part('bone', blend(8, ball(0, -10, 38, 35), slab(0, 26, 42, 28, 8)), {
      depth: 0,
      group: 'skull',
      bulge: 32,
    });
    for (const side of [-1, 1]) {
      sketch.part('dark', ball(side * 16, -1, 11.4, 12.4, side * 12), {
        depth: 2,
        group: `socket${side}`,
        line: false,
      });
      if (art.has('evil') || art.has('glowing') || art.has('fierce'))
        sketch.part('shine', ball(side * 15, 1, 4.4), {
          depth: 3,
          group: `shine${side}`,
          line: false,
          tone: 0.3,
        });
    }
    sketch.part(
      'dark',
      poly(
        [
          [0, 9],
          [5, 18],
          [-5, 18],
        ],
        1,
      ),
      { depth: 2, group: 'nose', line: false },
    );
    if (art.level >= 1)
      for (const x of [-13, -4.4, 4.4, 13])
        sketch.part('dark', slab(x, 34, art.atLeast(0.9, 2), 13), {
          depth: 2,
          group: `gap${x}`,
          line: false,
        });
  },
});
