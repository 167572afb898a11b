import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { eyes } from '../../stamps/eyes.ts';
import { mouths } from '../../stamps/mouths.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const whale = creature({
  name: 'whale',
  words: ['humpback', 'narwhal', 'leviathan', 'manatee'],
  home: 'sea',
  body: 'SWIMMER',
  floats: true,
  yawDeg: 90,
  paints: {
    body: matte('azure', 'blue', 'slate', 'indigo'),
    belly: matte('white', 'sky'),
    spout: matte('sky', 'white'),
  },
  draw(art, sketch) {
    const body = blend(
      14,
      ball(8, 6, 40, 30),
      tube(
        [
          [-24, 8],
          [-42, -2],
          [-50, -20],
        ],
        (t) => 14 - 9 * t,
      ),
    );
    sketch.part('body', join(leaf([-49, -18], [-68, -32], 8, 0.5), leaf([-49, -18], [-36, -40], 8, 0.5)), {
      depth: 0.9,
      group: 'fluke',
    });
    sketch.part('body', body, { depth: 1, group: 'body', bulge: 26 });
    sketch.part('belly', clip(body, ball(18, 32, 42, 22)), {
      depth: 1.1,
      group: 'body',
      bulge: 20,
      pattern: art.level >= 2 ? (_x, y) => (Math.sin(y * 1.1) > 0.6 ? -0.4 : 0) : undefined,
    });
    sketch.part('body', leaf([4, 20], [-14, 44], 9, 0.5), { depth: 3, group: 'fin' });
    sketch.part(
      'spout',
      join(
        tube(
          [
            [12, -26],
            [12, -38],
            [2, -48],
            [-6, -42],
          ],
          3,
        ),
        tube(
          [
            [12, -26],
            [12, -38],
            [23, -49],
            [31, -42],
          ],
          3,
        ),
      ),
      { depth: 0, group: 'spout' },
    );
    sketch.mark(eyes[moodOf(art, 'dot')], 30, 4, 8, { depth: 9 });
    sketch.mark(mouths.smile, 40, 14, 4, { depth: 9 });
    if (art.has('cute') || art.has('happy'))
      sketch.part('cheek', ball(25, 13, 4, 2.4), { depth: 4, line: false });
  },
});
