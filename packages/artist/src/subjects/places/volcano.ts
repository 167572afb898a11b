import { glow, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const volcano = landmark({
  name: 'volcano',
  words: ['lava mountain', 'crater'],
  main: 'rock',
  home: 'volcano',
  paints: {
    rock: matte('charcoal', 'umber', 'plum', 'slate'),
    lava: glow('flame', 'scarlet'),
    smoke: matte('ash', 'slate'),
  },
  draw(_art, sketch) {
    for (const [x, y, r] of [
      [-10, -92, 10],
      [4, -99, 12],
      [17, -91, 9],
    ] as const)
      sketch.part('smoke', ball(x, y, r), { depth: 0, group: `smoke${x}` });
    sketch.part(
      'lava',
      join(leaf([0, -66], [0, -94], 7), leaf([-4, -66], [-16, -86], 4), leaf([4, -66], [17, -86], 4)),
      { depth: 1, group: 'fire', bulge: 6 },
    );
    const body = pebble([
      [-52, 0],
      [-34, -22],
      [-22, -52],
      [-16, -68],
      [0, -64],
      [16, -68],
      [22, -52],
      [34, -22],
      [52, 0],
      [0, 2],
    ]);
    sketch.part('rock', body, { depth: 2, group: 'body', bulge: 26 });
    sketch.part(
      'lava',
      clip(
        body,
        join(
          ball(0, -69, 18, 7),
          tube(
            [
              [-4, -66],
              [-8, -48],
              [-2, -36],
              [-9, -20],
            ],
            (t) => 5 - 2 * t,
          ),
          tube(
            [
              [6, -66],
              [10, -52],
              [18, -40],
            ],
            (t) => 4.4 - 2 * t,
          ),
          tube(
            [
              [-12, -66],
              [-18, -54],
            ],
            3,
          ),
        ),
      ),
      { depth: 3, group: 'lava', bulge: 4, line: false, tone: 0.2 },
    );
  },
});
