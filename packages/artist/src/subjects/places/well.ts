import { flat, matte } from '../../color/paint.ts';
import { ball, limb, poly, slab } from '../../shapes/primitives.ts';
import { bricks, tiles } from './masonry.ts';
import { landmark } from './place.ts';

export const well = landmark({
  name: 'well',
  words: ['wishing well', 'fountain'],
  main: 'wall',
  paints: {
    wall: matte('stone', 'slate'),
    roof: matte('rust', 'red', 'blue'),
    wood: matte('oak', 'wood'),
    water: matte('azure'),
    rope: flat('sand'),
  },
  draw(art, sketch) {
    for (const x of [-27, 27]) sketch.part('wood', slab(x, -50, 7, 60, 1), { depth: 0, group: `post${x}` });
    sketch.part('wood', slab(0, -60, 58, 6, 2), { depth: 0.5, group: 'axle' });
    sketch.part('rope', limb([0, -60], art.atLeast(0.5, 1), [0, -46]), {
      depth: 0.6,
      group: 'rope',
      line: false,
    });
    sketch.part(
      'wood',
      poly(
        [
          [-9, -48],
          [9, -48],
          [7, -34],
          [-7, -34],
        ],
        1,
      ),
      { depth: 0.7, group: 'bucket' },
    );
    sketch.part(
      'roof',
      poly(
        [
          [-44, -72],
          [-20, -96],
          [20, -96],
          [44, -72],
        ],
        2,
      ),
      { depth: 3, group: 'roof', bulge: 12, pattern: tiles(art) },
    );
    sketch.part('wall', slab(0, -16, 66, 34, 5), {
      depth: 1,
      group: 'ring',
      bulge: 24,
      pattern: bricks(art, 10, 15),
    });
    sketch.part('wall', ball(0, -32, 36, 9), { depth: 2, group: 'rim', tone: 0.1 });
    sketch.part('water', ball(0, -32, 28, 5.4), { depth: 2.2, group: 'water', tone: -0.2 });
  },
});
