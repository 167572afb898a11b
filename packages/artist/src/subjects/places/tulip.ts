import { matte } from '../../color/paint.ts';
import { pebble } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';
import { drawStem } from './stem.ts';

export const tulip = landmark({
  name: 'tulip',
  body: 'PLANT',
  words: ['bluebell', 'crocus', 'bellflower'],
  main: 'petals',
  paints: { petals: matte('red', 'yellow', 'magenta', 'violet', 'coral'), stem: matte('leafgreen') },
  grip: { at: [0, -14], height: 62, angleDeg: 8 },
  draw(art, sketch) {
    drawStem(sketch, art.random.between(-5, 5), -48);
    sketch.part(
      'petals',
      pebble([
        [-11, -86],
        [0, -92],
        [11, -86],
        [12, -56],
        [-12, -56],
      ]),
      { depth: 1, group: 'middle', tone: -0.14 },
    );
    for (const side of [-1, 1])
      sketch.part(
        'petals',
        pebble([
          [0, -44],
          [side * 18, -50],
          [side * 22, -70],
          [side * 19, -90],
          [side * 8, -76],
          [0, -62],
        ]),
        { depth: 2 + side * 0.1, group: `side${side}`, bulge: 12 },
      );
  },
});
