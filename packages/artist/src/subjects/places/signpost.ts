import { flat, matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const signpost = landmark({
  name: 'signpost',
  words: ['sign', 'wooden sign', 'notice board', 'billboard'],
  main: 'wood',
  paints: {
    wood: matte('wood', 'oak', 'tan'),
    post: matte('oak', 'umber'),
    ink: flat('umber'),
    grass: matte('leafgreen'),
  },
  draw(art, sketch) {
    sketch.part('post', slab(0, -40, 9, 80, 2), { depth: 0, group: 'post' });
    const wood = (_x: number, y: number) => (art.level >= 2 && Math.sin(y * 0.9) > 0.8 ? -0.3 : 0);
    sketch.part(
      'wood',
      poly(
        [
          [-34, -78],
          [28, -78],
          [42, -66],
          [28, -54],
          [-34, -54],
        ],
        1.5,
      ),
      { depth: 2, group: 'upper', bulge: 6, pattern: wood },
    );
    sketch.part(
      'wood',
      poly(
        [
          [32, -46],
          [-26, -46],
          [-38, -36],
          [-26, -26],
          [32, -26],
        ],
        1.5,
      ),
      { depth: 2, group: 'lower', bulge: 6, tone: -0.06, pattern: wood },
    );
    if (art.level >= 1)
      sketch.part('ink', join(slab(-4, -69, 36, 3), slab(-8, -62, 26, 3), slab(3, -36, 34, 3)), {
        depth: 3,
        group: 'ink',
        line: false,
      });
    for (const x of [-12, -6, 8, 14])
      sketch.part('grass', leaf([x, 1], [x * 1.5, -13], 3), { depth: 4, group: `blade${x}` });
  },
});
