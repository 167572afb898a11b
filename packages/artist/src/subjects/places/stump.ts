import { matte } from '../../color/paint.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, limb, poly, slab } from '../../shapes/primitives.ts';
import { bark } from './bark.ts';
import { landmark } from './place.ts';

const ring2 = (rx: number, ry: number) => {
  const outer = ball(0, -43, rx, ry);
  return {
    at: (x: number, y: number) => Math.abs(outer.at(x, y)) - 0.8,
    box: { x0: -rx - 1, y0: -44 - ry, x1: rx + 1, y1: -42 + ry },
  };
};

export const stump = landmark({
  name: 'stump',
  words: ['log', 'tree stump', 'wood log', 'firewood'],
  main: 'trunk',
  home: 'forest',
  paints: {
    trunk: matte('oak', 'brown', 'umber'),
    rings: matte('tan', 'sand'),
    moss: matte('moss'),
    cap: matte('red', 'orange'),
  },
  draw(art, sketch) {
    sketch.part(
      'trunk',
      join(
        poly(
          [
            [-29, -42],
            [29, -42],
            [31, -10],
            [40, 0],
            [-40, 0],
            [-31, -10],
          ],
          1,
        ),
        limb([-28, -8], 7, [-42, -3], 3),
        limb([28, -8], 7, [43, -3], 3),
      ),
      { depth: 0, group: 'trunk', bulge: 20, pattern: bark(art) },
    );
    sketch.part('rings', ball(0, -43, 30, 10), { depth: 1, group: 'top', bulge: 4, tone: 0.1 });
    if (art.level >= 1)
      sketch.part('trunk', join(ring2(19, 6), ring2(9, 2.6)), { depth: 2, group: 'top', line: false });
    sketch.part('moss', clip(ball(-18, -34, 14, 7), slab(0, -20, 70, 40)), { depth: 2, group: 'moss' });
    sketch.part('rings', slab(25, -14, 5, 10, 2), { depth: 1, group: 'stalk' });
    sketch.part('cap', ball(25, -20, 9, 6), { depth: 2, group: 'cap' });
  },
});
