import { matte } from '../../color/paint.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { landmark } from './place.ts';

export const mushroom = landmark({
  name: 'mushroom',
  body: 'PLANT',
  words: ['toadstool', 'fungus', 'fly agaric', 'champignon', 'mushrooms'],
  main: 'cap',
  home: 'forest',
  grip: { at: [0, -10], height: 36 },
  paints: {
    cap: matte('red', 'brown', 'violet', 'teal', 'amber'),
    spots: matte('ivory', 'white'),
    stem: matte('ivory', 'cream'),
    gills: matte('sand', 'peach'),
  },
  draw(art, sketch) {
    const { random } = art;
    const flatter = random.pick([0, 1]) === 1;
    const tall = art.has('tall') ? 16 : 0;
    sketch.part(
      'stem',
      pebble([
        [-9, -44 - tall],
        [9, -44 - tall],
        [11, -20],
        [16, -4],
        [0, 1],
        [-16, -4],
        [-11, -20],
      ]),
      { depth: 0, group: 'stem', bulge: 13 },
    );
    const y = -44 - tall;
    sketch.part('gills', ball(0, y, 33, 8), { depth: 1, group: 'gills', tone: -0.1 });
    const cap = flatter
      ? pebble([
          [-42, y + 1],
          [-40, y - 16],
          [-22, y - 32],
          [0, y - 36],
          [22, y - 32],
          [40, y - 16],
          [42, y + 1],
          [20, y - 2],
          [0, y - 4],
          [-20, y - 2],
        ])
      : pebble([
          [-36, y + 4],
          [-34, y - 18],
          [-18, y - 42],
          [0, y - 50],
          [18, y - 42],
          [34, y - 18],
          [36, y + 4],
          [18, y - 1],
          [0, y - 3],
          [-18, y - 1],
        ]);
    sketch.part('cap', cap, { depth: 2, group: 'cap', bulge: 26 });
    const spots = (
      [
        [-22, -12, 6],
        [0, -24, 8],
        [22, -14, 6.4],
        [-10, -34, 5],
        [14, -34, 4],
        [-34, -4, 5],
        [34, -3, 4],
      ] as const
    ).map(([sx, sy, r]) => ball(sx + random.between(-2, 2), y + sy, r, r * 0.86));
    sketch.part('spots', clip(cap, join(...spots)), { depth: 3, group: 'spots', line: false, bulge: 12 });
    if (random.chance(0.35)) {
      sketch.part('stem', slab(30, -7, 8, 15, 3), { depth: 3, group: 'small' });
      sketch.part('cap', ball(30, -15, 12, 9), { depth: 4, group: 'smallCap' });
    }
    if (art.has('cute') || art.has('happy'))
      for (const side of [-1, 1] as const) sketch.mark(eyes.round, side * 5, -22, 8, { depth: 20, side });
  },
});
