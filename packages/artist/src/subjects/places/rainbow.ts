import { matte } from '../../color/paint.ts';
import { clip, cut, join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

export const rainbow = landmark({
  name: 'rainbow',
  words: ['rain bow'],
  main: 'red',
  home: 'sky',
  floats: true,
  paints: {
    red: matte('red'),
    orange: matte('orange'),
    yellow: matte('yellow'),
    green: matte('green'),
    blue: matte('azure'),
    violet: matte('violet'),
    cloud: matte('white'),
  },
  draw(_art, sketch) {
    const half = slab(0, -40, 140, 80);
    for (const [i, name] of ['red', 'orange', 'yellow', 'green', 'blue', 'violet'].entries()) {
      const r = 48 - i * 6;
      sketch.part(name, clip(cut(ball(0, 0, r), ball(0, 0, r - 6.2)), half), {
        depth: i * 0.01,
        group: 'bow',
        bulge: 0,
      });
    }
    for (const side of [-1, 1])
      sketch.part(
        'cloud',
        join(ball(side * 32, 0, 14, 11), ball(side * 45, 3, 11, 9), ball(side * 22, 4, 10, 8)),
        { depth: 2, group: `cloud${side}`, bulge: 9 },
      );
  },
});
