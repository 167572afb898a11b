import { flat, matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { moodOf } from '../parts/mood.ts';
import { landmark } from './place.ts';
import { faces } from './sky-face.ts';

export const snowman = landmark({
  name: 'snowman',
  words: ['snow man', 'frosty snowman'],
  main: 'snow',
  home: 'snow',
  paints: {
    snow: matte('white', 'ice'),
    nose: matte('orange'),
    arm: matte('umber'),
    scarf: matte('red', 'azure', 'emerald'),
    hat: matte('black', 'navy'),
    band: matte('red', 'gold'),
    coal: flat('ink'),
    ...faces,
  },
  draw(art, sketch) {
    for (const side of [-1, 1])
      sketch.part(
        'arm',
        join(
          poly(
            [
              [side * 20, -38],
              [side * 42, -52],
              [side * 42.1, -52],
            ],
            1.6,
          ),
          poly(
            [
              [side * 35, -48],
              [side * 37, -57],
              [side * 37.1, -57],
            ],
            1.2,
          ),
        ),
        { depth: 0, group: `arm${side}` },
      );
    sketch.part('snow', ball(0, -20, 29, 21), { depth: 1, group: 'low', bulge: 22 });
    sketch.part('snow', ball(0, -46, 21, 17), { depth: 2, group: 'middle', bulge: 17 });
    sketch.part('snow', ball(0, -70, 17, 15), { depth: 3, group: 'head', bulge: 15 });
    sketch.part('scarf', join(slab(0, -58, 32, 8, 4), slab(9, -50, 8, 17, 2)), { depth: 4, group: 'scarf' });
    sketch.part('nose', leaf([0, -69], [17, -66], 3.6, 0.2), { depth: 5, group: 'nose' });
    sketch.part('hat', slab(0, -93, 24, 19, 1), { depth: 4, group: 'hat' });
    sketch.part('band', slab(0, -87, 24, 6), { depth: 5, group: 'band', line: false });
    sketch.part('hat', slab(0, -83, 38, 5, 2), { depth: 6, group: 'brim' });
    for (const y of [-48, -40])
      sketch.part('coal', ball(0, y, art.atLeast(0.8, 2)), { depth: 5, group: `coal${y}`, line: false });
    for (const side of [-1, 1] as const)
      sketch.mark(eyes[moodOf(art, 'dot')], side * 6, -74, 7, { depth: 9, side });
  },
});
