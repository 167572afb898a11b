import { matte, metal } from '../../color/paint.ts';
import { clip } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const barrel = thing({
  name: 'barrel',
  words: ['keg', 'cask', 'barrels', 'tun'],
  main: 'wood',
  floats: false,
  home: 'hall',
  paints: {
    wood: matte('wood', 'oak', 'chestnut'),
    metal: metal('iron', 'steel', 'bronze'),
    top: matte('tan'),
  },
  draw(art, sketch) {
    const body = pebble([
      [-27, 0],
      [-33, -22],
      [-34, -42],
      [-33, -62],
      [-27, -84],
      [0, -86],
      [27, -84],
      [33, -62],
      [34, -42],
      [33, -22],
      [27, 0],
      [0, 2],
    ]);
    sketch.part('wood', body, {
      depth: 0,
      group: 'body',
      bulge: 26,
      pattern: (x) => (art.level >= 1 && Math.abs(((x + 121.5) % 13.5) - 6.75) < 0.9 ? -0.42 : 0),
    });
    for (const y of [-66, -18])
      sketch.part('metal', clip(body, slab(0, y, 90, 8.5)), { depth: 1, group: `hoop${y}`, bulge: 12 });
    sketch.part('wood', ball(0, -84, 28, 7), { depth: 2, group: 'rim', tone: -0.1 });
    sketch.part('top', ball(0, -84, 23, 4.6), { depth: 3, group: 'top' });
  },
});
