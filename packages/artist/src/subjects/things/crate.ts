import { matte } from '../../color/paint.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const crate = thing({
  name: 'crate',
  words: ['box', 'wooden box', 'present', 'gift', 'package'],
  main: 'wood',
  floats: false,
  paints: { wood: matte('wood', 'tan', 'oak'), frame: matte('oak', 'umber', 'brown') },
  draw(art, sketch) {
    sketch.part('wood', slab(0, -36, 72, 72, 2), {
      depth: 0,
      group: 'box',
      bulge: 8,
      pattern: (_x, y) => (art.level >= 2 && Math.abs(((((y + 100) % 12) + 12) % 12) - 6) < 0.85 ? -0.5 : 0),
    });
    sketch.part(
      'frame',
      poly(
        [
          [-30, -62],
          [-22, -66],
          [30, -10],
          [22, -6],
        ],
        1,
      ),
      { depth: 1, group: 'cross', bulge: 5 },
    );
    for (const [x, y, w, h] of [
      [-32, -36, 11, 72],
      [32, -36, 11, 72],
      [0, -66, 72, 11],
      [0, -6, 72, 11],
    ] as const)
      sketch.part('frame', slab(x, y, w, h, 1.5), { depth: w > h ? 3 : 2, group: `f${x}${y}`, bulge: 4 });
  },
});
