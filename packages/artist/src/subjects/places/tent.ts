import { matte } from '../../color/paint.ts';
import { clip, mirror } from '../../shapes/operations.ts';
import { limb, poly } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const tent = landmark({
  name: 'tent',
  words: ['camp', 'teepee', 'pavilion', 'circus tent', 'yurt'],
  main: 'cloth',
  home: 'forest',
  paints: {
    cloth: matte('amber', 'red', 'cream', 'teal'),
    stripe: matte('cream', 'crimson', 'navy'),
    dark: matte('umber'),
    pole: matte('oak'),
    flag: matte('red', 'azure'),
  },
  draw(_art, sketch) {
    sketch.part('pole', limb([0, -60], 2, [0, -88], 1.6), { depth: 0, group: 'pole' });
    sketch.part(
      'flag',
      poly(
        [
          [1, -88],
          [17, -83],
          [1, -77],
        ],
        0.5,
      ),
      { depth: 0.5, group: 'flag' },
    );
    const body = pebble([
      [0, -76],
      [14, -52],
      [32, -20],
      [48, 0],
      [0, 2],
      [-48, 0],
      [-32, -20],
      [-14, -52],
    ]);
    sketch.part('cloth', body, { depth: 1, group: 'body', bulge: 24 });
    sketch.part(
      'stripe',
      clip(
        body,
        mirror(
          poly([
            [4, -80],
            [22, -20],
            [30, 4],
            [46, 4],
            [20, -40],
          ]),
        ),
      ),
      { depth: 1.2, group: 'body', bulge: 24 },
    );
    sketch.part(
      'dark',
      poly(
        [
          [0, -46],
          [15, 1],
          [-15, 1],
        ],
        1,
      ),
      { depth: 2, group: 'door', tone: -0.3 },
    );
    sketch.part(
      'cloth',
      poly(
        [
          [0, -47],
          [-4, -20],
          [-17, 1],
          [-24, 1],
        ],
        1,
      ),
      { depth: 3, group: 'flapL', tone: 0.15 },
    );
    sketch.part(
      'cloth',
      poly(
        [
          [0, -47],
          [5, -20],
          [18, 1],
          [25, 1],
        ],
        1,
      ),
      { depth: 3, group: 'flapR', tone: -0.1 },
    );
  },
});
