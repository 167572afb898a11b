import { metal } from '../../color/paint.ts';
import { mirror } from '../../shapes/operations.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { pole } from './pole.ts';

export const axe = pole({
  name: 'axe',
  words: ['battleaxe', 'battle axe', 'hatchet', 'tomahawk', 'war axe'],
  main: 'metal',
  length: 44,
  below: 30,
  thick: 3,
  height: 84,
  angleDeg: 10,
  paints: { metal: metal('steel', 'silver'), band: metal('gold', 'bronze') },
  head(art, sketch) {
    const double = art.has('giant') || art.has('fierce') || art.random.chance(0.4);
    const blade = poly(
      [
        [0, -41],
        [8, -42],
        [19, -54],
        [25, -44],
        [26, -34],
        [25, -24],
        [19, -14],
        [8, -27],
        [0, -28],
      ],
      0.8,
    );
    sketch.part('metal', double ? mirror(blade) : blade, { depth: 2, group: 'blade', bulge: 12 });
    if (!double)
      sketch.part(
        'metal',
        poly(
          [
            [0, -40],
            [-9, -37],
            [-9, -32],
            [0, -29],
          ],
          1,
        ),
        { depth: 2, group: 'back' },
      );
    sketch.part('band', slab(0, -34, 8, 13, 2), { depth: 3, group: 'band' });
  },
});
