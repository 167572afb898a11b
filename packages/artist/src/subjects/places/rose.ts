import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';
import { drawStem } from './stem.ts';

export const rose = landmark({
  name: 'rose',
  body: 'PLANT',
  words: ['red rose', 'rosebud'],
  main: 'petals',
  paints: { petals: matte('red', 'rose', 'crimson', 'pink'), stem: matte('forest', 'leafgreen') },
  grip: { at: [0, -14], height: 62, angleDeg: 8 },
  draw(art, sketch) {
    drawStem(sketch, art.random.between(-5, 5), -50);
    for (const side of [-1, 1])
      sketch.part('stem', leaf([0, -42], [side * 20, -56], 6), { depth: 2, group: `sepal${side}` });
    sketch.part('petals', ball(0, -66, 23, 24), { depth: 1, group: 'back', bulge: 20, tone: -0.1 });
    sketch.part(
      'petals',
      pebble([
        [-23, -72],
        [-8, -62],
        [2, -46],
        [-12, -44],
        [-23, -54],
      ]),
      { depth: 4, group: 'left', bulge: 12 },
    );
    sketch.part(
      'petals',
      pebble([
        [23, -74],
        [8, -62],
        [-4, -45],
        [12, -43],
        [24, -56],
      ]),
      { depth: 3.6, group: 'right', bulge: 12 },
    );
    sketch.part(
      'petals',
      pebble([
        [-12, -82],
        [0, -88],
        [13, -82],
        [10, -68],
        [0, -64],
        [-9, -70],
      ]),
      { depth: 3, group: 'bud', bulge: 10 },
    );
    sketch.part(
      'petals',
      tube(
        [
          [-6, -76],
          [0, -81],
          [7, -76],
          [2, -71],
          [-2, -74],
        ],
        1.5,
      ),
      { depth: 3.2, group: 'swirl', tone: -0.5, line: false },
    );
  },
});
