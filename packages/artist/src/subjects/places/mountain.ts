import { matte } from '../../color/paint.ts';
import { clip } from '../../shapes/operations.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import type { Point } from '../../shapes/shape.ts';
import { pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const mountain = landmark({
  name: 'mountain',
  words: ['peak', 'hill', 'summit', 'alp', 'mount'],
  main: 'rock',
  home: 'snow',
  paints: {
    rock: matte('slate', 'stone', 'indigo', 'brown'),
    snow: matte('white', 'ice'),
    grass: matte('forest', 'pine', 'moss'),
  },
  draw(art, sketch) {
    const { random } = art;
    const peak: Point = [random.between(-8, 8), -88];
    const left: Point[] = [
      [-50, 0],
      [-38, -18],
      [-30, -34],
      [-18, -52],
      [-10, -68],
    ];
    const right: Point[] = [
      [12, -66],
      [20, -50],
      [30, -38],
      [38, -18],
      [50, 0],
    ];
    sketch.part(
      'rock',
      poly(
        [
          [14, 0],
          [26, -34],
          [36, -50],
          [46, -34],
          [62, 0],
        ],
        1,
      ),
      { depth: 0, group: 'far', bulge: 0, tone: -0.16 },
    );
    const body = poly([...left, peak, ...right], 1);
    sketch.part('rock', body, { depth: 1, group: 'body', bulge: 0, tone: 0.06 });
    const ridge: Point[] = [
      peak,
      [peak[0] + 6, -62],
      [peak[0] - 4, -44],
      [peak[0] + 8, -26],
      [peak[0], 0],
      [60, 0],
      [50, -90],
    ];
    sketch.part('rock', clip(body, poly(ridge)), {
      depth: 1.1,
      group: 'body',
      bulge: 0,
      tone: -0.34,
      line: false,
    });
    const cap = poly([
      [peak[0] - 40, -56],
      [-14, -50],
      [-8, -58],
      [-2, -46],
      [6, -58],
      [12, -48],
      [20, -56],
      [40, -60],
      [30, -100],
      [-30, -100],
    ]);
    sketch.part('snow', clip(body, cap), { depth: 2, group: 'snow', bulge: 0, line: false, tone: 0.3 });
    sketch.part('snow', clip(clip(body, cap), poly(ridge)), {
      depth: 2.1,
      group: 'snow',
      bulge: 0,
      line: false,
      tone: -0.3,
    });
    sketch.part(
      'grass',
      clip(
        pebble([
          [-58, 2],
          [-46, -10],
          [-30, -6],
          [-12, -14],
          [8, -7],
          [26, -13],
          [44, -8],
          [64, 2],
          [0, 4],
        ]),
        slab(0, -50, 200, 100),
      ),
      { depth: 3, group: 'grass', bulge: 7 },
    );
  },
});
