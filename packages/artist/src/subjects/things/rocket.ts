import { gel, glow, matte, metal } from '../../color/paint.ts';
import { clip, join, mirror } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const rocket = thing({
  name: 'rocket',
  words: ['spaceship', 'rocket ship', 'spacecraft', 'missile', 'ufo'],
  main: 'hull',
  home: 'space',
  paints: {
    hull: matte('white', 'silver', 'ice'),
    fins: matte('red', 'azure', 'orange'),
    glass: gel('cyan', 'sky'),
    rim: metal('steel'),
    fire: glow('flame'),
    core: glow('lemon'),
  },
  draw(_art, sketch) {
    sketch.part(
      'fire',
      join(leaf([0, 26], [0, 58], 12, 0.3), leaf([-7, 26], [-12, 46], 6), leaf([7, 26], [12, 46], 6)),
      { depth: 0, group: 'fire', bulge: 9 },
    );
    sketch.part('core', leaf([0, 26], [0, 46], 6, 0.3), { depth: 0.5, group: 'fire', line: false });
    sketch.part(
      'fins',
      mirror(
        poly(
          [
            [14, 2],
            [32, 22],
            [31, 38],
            [13, 26],
          ],
          2,
        ),
      ),
      { depth: 1, group: 'fins' },
    );
    const hull = leaf([0, 44], [0, -56], 23, 0.42);
    sketch.part('hull', clip(hull, slab(0, -16, 100, 88)), { depth: 2, group: 'hull', bulge: 20 });
    sketch.part('fins', clip(hull, slab(0, -58, 100, 40)), { depth: 3, group: 'nose', bulge: 12 });
    sketch.part('fins', slab(0, 24, 9, 26, 4), { depth: 4, group: 'middle' });
    sketch.part('rim', ball(0, -10, 12.4), { depth: 4, group: 'rim' });
    sketch.part('glass', ball(0, -10, 8.4), { depth: 5, group: 'glass' });
    sketch.mark(glint, -3, -13, 5, { depth: 9, paint: 'hull' });
  },
});
