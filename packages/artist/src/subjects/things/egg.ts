import { matte } from '../../color/paint.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const egg = thing({
  name: 'egg',
  words: ['dragon egg', 'easter egg'],
  main: 'shell',
  home: 'meadow',
  floats: false,
  paints: {
    shell: matte('ivory', 'mint', 'azure', 'rose', 'lavender'),
    spots: matte('turquoise', 'violet', 'amber', 'crimson'),
  },
  draw(art, sketch) {
    const shell = pebble([
      [0, 0],
      [-28, -12],
      [-35, -36],
      [-24, -68],
      [0, -86],
      [24, -68],
      [35, -36],
      [28, -12],
    ]);
    sketch.part('shell', shell, { depth: 0, group: 'shell', bulge: 34 });
    const r = art.random;
    const spots = (
      [
        [-16, -26],
        [14, -20],
        [2, -48],
        [-18, -58],
        [22, -46],
        [6, -74],
      ] as const
    ).map(([x, y]) => ball(x + r.between(-3, 3), y + r.between(-3, 3), r.between(4.4, 8), r.between(4, 7)));
    sketch.part('spots', clip(shell, join(...spots)), { depth: 1, group: 'shell', bulge: 30, line: false });
    sketch.mark(glint, -14, -60, 10, { depth: 9, paint: 'shell' });
  },
});
