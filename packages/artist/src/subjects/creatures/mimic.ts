import { flat, matte, metal } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { join } from '../../shapes/operations.ts';
import { poly, slab } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { eyes as eyeStamps } from '../../stamps/eyes.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const mimic = creature({
  name: 'mimic',
  words: ['chest monster', 'mimic chest'],
  home: 'dungeon',
  body: 'HOPPER',
  main: 'wood',
  paints: {
    wood: matte('wood', 'oak', 'chestnut'),
    metal: metal('gold', 'iron'),
    mouth: flat('maroon'),
    teeth: matte('ivory'),
    tongue: matte('rose', 'magenta'),
    eyes: flat('amber', 'lime'),
  },
  draw(art, sketch) {
    sketch.part('mouth', slab(0, -40, 70, 38, 4), { depth: 0, group: 'mouth' });
    sketch.part('wood', slab(0, -18, 76, 36, 4), {
      depth: 2,
      group: 'box',
      bulge: 12,
      pattern: (_x, y) => (art.level >= 2 && Math.abs(((y + 60) % 12) - 6) < 0.9 ? -0.4 : 0),
    });
    sketch.part(
      'wood',
      pebble(
        [
          [-40, -52],
          [-42, -70],
          [-24, -86],
          [0, -90],
          [24, -86],
          [42, -70],
          [40, -52],
          [0, -56],
        ],
        1,
      ),
      { depth: 2, group: 'lid', bulge: 16 },
    );
    for (const x of [-30, 30])
      sketch.part('metal', join(slab(x, -18, 8, 38, 1), slab(x, -69, 8, 32, 2)), {
        depth: 3,
        group: `band${x}`,
      });
    const fangs = [-26, -13, 0, 13, 26];
    sketch.part(
      'teeth',
      join(
        ...fangs.map((x) =>
          poly([
            [x - 5.4, -54],
            [x + 5.4, -54],
            [x, -43],
          ]),
        ),
      ),
      { depth: 4, group: 'upper' },
    );
    sketch.part(
      'teeth',
      join(
        ...fangs.slice(0, 4).map((x) =>
          poly([
            [x + 1.4, -33],
            [x + 12, -33],
            [x + 6.7, -43],
          ]),
        ),
      ),
      { depth: 1.5, group: 'lower' },
    );
    sketch.part(
      'tongue',
      tube(
        [
          [4, -36],
          [10, -26],
          [20, -8],
          [28, -6],
          [32, -14],
        ],
        (t) => 8 - 3.4 * t,
      ),
      { depth: 5, group: 'tongue' },
    );
    for (const x of [-17, 17]) {
      sketch.mark(eyeStamps[moodOf(art, 'fierce')], x, -70, 13, {
        depth: 9,
        flip: x > 0,
        side: x < 0 ? -1 : 1,
      });
    }
    dressUp(art, sketch, { head: { center: [0, 66, 0], radii: [36, 26, 30], depth: 10 } }, clothesOf(art));
  },
});
