import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const wave = landmark({
  name: 'wave',
  words: ['tsunami', 'sea wave', 'ocean wave', 'tide', 'splash', 'surf'],
  main: 'water',
  home: 'sea',
  paints: {
    water: matte('azure', 'blue', 'teal', 'turquoise'),
    light: matte('sky', 'cyan'),
    foam: matte('white'),
  },
  draw(_art, sketch) {
    const back = pebble(
      [
        [-48, 0],
        [-46, -22],
        [-34, -50],
        [-10, -72],
        [18, -74],
        [38, -58],
        [42, -38],
        [34, -30],
        [26, -42],
        [12, -48],
        [2, -38],
        [4, -20],
        [18, -8],
        [48, -6],
        [50, 0],
      ],
      0.5,
    );
    sketch.part('water', back, { depth: 0, group: 'wave', bulge: 18 });
    sketch.part(
      'light',
      clip(
        back,
        tube(
          [
            [-36, -10],
            [-30, -38],
            [-10, -58],
            [14, -62],
          ],
          (t) => 4 - 2 * t,
        ),
      ),
      { depth: 1, group: 'wave', line: false, bulge: 30 },
    );
    sketch.part(
      'light',
      clip(
        back,
        tube(
          [
            [-22, -8],
            [-16, -30],
            [-4, -44],
          ],
          (t) => 3.4 - 1.6 * t,
        ),
      ),
      { depth: 1, group: 'wave', line: false, bulge: 30 },
    );
    const froth: readonly [number, number, number][] = [
      [-26, -62, 6],
      [-12, -73, 7],
      [4, -78, 8],
      [20, -76, 8],
      [33, -66, 7],
      [41, -52, 7],
      [41, -38, 6],
      [34, -28, 5],
    ];
    sketch.part('foam', join(...froth.map(([x, y, r]) => ball(x, y, r))), {
      depth: 2,
      group: 'foam',
      bulge: 6,
    });
    sketch.part('foam', join(...[-44, -30, -14, 4, 20, 36].map((x, i) => ball(x, -3, 9 - (i % 2) * 2, 6))), {
      depth: 3,
      group: 'low',
      bulge: 5,
    });
    sketch.part('foam', join(ball(48, -66, 3), ball(52, -48, 2.4), ball(14, -32, 2.4)), {
      depth: 3,
      group: 'drops',
      line: false,
    });
  },
});
