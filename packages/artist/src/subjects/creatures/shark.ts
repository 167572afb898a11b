import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const shark = creature({
  name: 'shark',
  words: ['great white', 'hammerhead', 'dolphin', 'orca', 'killer whale'],
  home: 'underwater',
  body: 'SWIMMER',
  floats: true,
  yawDeg: 90,
  paints: {
    body: matte('slate', 'gray', 'blue'),
    belly: matte('white', 'ivory'),
    mouth: flat('maroon'),
    teeth: flat('white'),
  },
  draw(art, sketch) {
    const { random } = art;
    const swing = random.between(-5, 5);
    sketch.part(
      'body',
      poly(
        [
          [-34, -2],
          [-56, -30 + swing],
          [-46, -2 + swing],
          [-52, 18 + swing],
          [-34, 5],
        ],
        2,
      ),
      { depth: 0, group: 'tail', bulge: 8 },
    );
    sketch.part(
      'body',
      poly(
        [
          [-2, -20],
          [0, -44],
          [8, -46],
          [22, -18],
        ],
        2,
      ),
      { depth: 0.4, group: 'dorsal', bulge: 9 },
    );
    const body = tube(
      [
        [-40, 1],
        [-16, 0],
        [14, -2],
        [48, -2],
      ],
      (t) => 5 + 21 * Math.sin(Math.min(1, t * 1.12 + 0.06) * 2.75),
    );
    sketch.part('body', body, { depth: 1, group: 'body', bulge: 20 });
    sketch.part('belly', clip(body, join(ball(22, 22, 42, 21), ball(-14, 17, 26, 9))), {
      depth: 1.1,
      group: 'body',
      bulge: 18,
    });
    sketch.part(
      'body',
      poly(
        [
          [4, 12],
          [-12, 36],
          [-2, 36],
          [20, 15],
        ],
        2,
      ),
      { depth: 3, group: 'fin' },
    );
    if (art.level >= 1) {
      sketch.part('mouth', clip(body, leaf([22, 7], [48, 2], 6, 0.5)), {
        depth: 4,
        group: 'mouth',
        line: false,
      });
      if (art.level >= 2)
        sketch.part(
          'teeth',
          join(
            ...[27, 32, 37, 42].map((x) =>
              poly([
                [x - 2.4, 3.4 + (45 - x) * 0.1],
                [x + 2.4, 2.8],
                [x, 8.4],
              ]),
            ),
          ),
          { depth: 5, group: 'teeth', line: false },
        );
    }
    if (art.level >= 2)
      for (const k of [0, 1, 2])
        sketch.part('mouth', ball(12 - k * 5, 0, 0.9, 5), { depth: 4, group: 'gill', line: false });
    sketch.mark(eyes[moodOf(art, 'fierce')], 28, -8, 8, { depth: 9, flip: true });
  },
});
