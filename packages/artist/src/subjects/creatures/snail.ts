import { matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { blend, clip } from '../../shapes/operations.ts';
import { ball, ring } from '../../shapes/primitives.ts';
import { eyes } from '../../stamps/eyes.ts';
import { mouths } from '../../stamps/mouths.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { moodOf } from '../parts/mood.ts';
import { creature } from './creature.ts';

export const snail = creature({
  name: 'snail',
  words: ['slug', 'escargot', 'nautilus'],
  home: 'forest',
  body: 'CRAWLER',
  yawDeg: 90,
  main: 'shell',
  paints: {
    shell: matte('rust', 'violet', 'amber', 'rose', 'teal'),
    swirl: matte('umber', 'maroon', 'navy'),
    body: matte('sand', 'cream', 'mint', 'lavender'),
    ball: matte('white'),
  },
  draw(art, sketch) {
    sketch.part(
      'body',
      blend(
        10,
        tube(
          [
            [-44, -5],
            [-10, -7],
            [22, -8],
          ],
          (t) => 3 + 6 * Math.min(1, t * 3),
        ),
        tube(
          [
            [18, -10],
            [32, -22],
            [36, -38],
          ],
          (t) => 11 - 1.4 * t,
        ),
        ball(37, -42, 14, 12),
      ),
      { depth: 1, group: 'body', bulge: 9 },
    );
    for (const [x, tip] of [
      [32, 24],
      [43, 48],
    ] as const) {
      sketch.part(
        'body',
        tube(
          [
            [x, -48],
            [tip, -68],
          ],
          2.4,
        ),
        { depth: x > 40 ? 0 : 2, group: `stalk${x}` },
      );
      sketch.part('ball', ball(tip, -71, 6.6), { depth: 3, group: `ball${x}` });
      sketch.mark(eyes[moodOf(art, 'dot')], tip + 1, -71, 6, { depth: 9 });
    }
    const shell = ball(-10, -38, 30, 29);
    sketch.part('shell', shell, { depth: 4, group: 'shell', bulge: 26 });
    const turns = [ring(-10, -38, 20, art.atLeast(0.6, 1.5)), ring(-8, -36, 10, art.atLeast(0.6, 1.5))];
    const spiral = tube(
      [
        [18, -30],
        [12, -14],
        [-10, -12],
        [-30, -24],
        [-30, -46],
        [-12, -58],
        [8, -48],
        [8, -32],
        [-6, -24],
        [-18, -34],
        [-12, -46],
        [-2, -40],
      ],
      art.atLeast(0.55, 1.5),
      5,
    );
    sketch.part('swirl', clip(shell, art.level >= 1 ? spiral : turns[0]!), {
      depth: 5,
      group: 'shell',
      line: false,
      bulge: 40,
      tone: 0.05,
    });
    if (art.level >= 1) sketch.mark(mouths.smile, 42, -38, 4, { depth: 9, paint: 'body' });
    dressUp(art, sketch, { head: { center: [0, 48, 37], radii: [14, 13, 14], depth: 12 } }, clothesOf(art));
  },
});
