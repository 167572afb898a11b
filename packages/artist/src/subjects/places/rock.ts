import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { boulder } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const rock = landmark({
  name: 'rock',
  words: ['stone boulder', 'boulder', 'pebble', 'ore', 'meteor', 'meteorite', 'cliff'],
  main: 'rock',
  paints: { rock: matte('stone', 'slate', 'gray', 'earth', 'ash'), moss: matte('moss', 'leafgreen') },
  draw(art, sketch) {
    const { random } = art;
    const bumps = () => Array.from({ length: 9 }, () => random.between(-0.1, 0.1));
    sketch.part('rock', clip(boulder(20, -20, 28, 26, bumps(), true), slab(0, -50, 200, 100)), {
      depth: 0,
      group: 'side',
      bulge: 16,
      tone: -0.06,
    });
    const main = clip(boulder(-8, -34, 38, 37, bumps(), true), slab(0, -50, 200, 100));
    sketch.part('rock', main, { depth: 1, group: 'main', bulge: 22 });
    sketch.part(
      'rock',
      clip(
        main,
        poly([
          [-46, -44],
          [-22, -72],
          [10, -70],
          [24, -50],
          [0, -40],
          [-24, -30],
        ]),
      ),
      { depth: 1.1, group: 'main', bulge: 0, tone: 0.2, line: false },
    );
    if (art.level >= 1)
      sketch.part(
        'rock',
        clip(
          main,
          join(
            tube(
              [
                [6, -54],
                [10, -40],
                [2, -30],
                [8, -18],
              ],
              art.atLeast(0.5, 1),
            ),
            tube(
              [
                [2, -30],
                [-10, -24],
              ],
              art.atLeast(0.5, 1),
            ),
          ),
        ),
        { depth: 1.2, group: 'main', tone: -0.8, line: false, bulge: 0 },
      );
    sketch.part('rock', clip(boulder(33, -8, 13, 11, bumps(), true), slab(0, -50, 200, 100)), {
      depth: 2,
      group: 'small',
      bulge: 8,
    });
    if (random.chance(0.5))
      sketch.part(
        'moss',
        clip(main, join(ball(-20, -66, 20, 9), ball(-4, -70, 14, 8), ball(-34, -52, 8, 10))),
        { depth: 3, group: 'moss', bulge: 6 },
      );
  },
});
