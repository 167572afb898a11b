import { flat, matte } from '../../color/paint.ts';
import type { Vec } from '../../rig/camera.ts';
import { tube } from '../../shapes/curves.ts';
import { blend, clip, join } from '../../shapes/operations.ts';
import { ball } from '../../shapes/primitives.ts';
import { createSketch, pasteSketch, type Sketch } from '../../sketch.ts';
import { clothesOf, dressUp } from '../parts/dress.ts';
import { drawFace } from '../parts/face.ts';
import { moodOf } from '../parts/mood.ts';
import { headCount } from '../parts/more-heads.ts';
import { creature } from './creature.ts';

export const snake = creature({
  name: 'snake',
  words: ['serpent', 'cobra', 'viper', 'python', 'worm', 'eel'],
  home: 'desert',
  body: 'CRAWLER',
  paints: {
    body: matte('green', 'lime', 'purple', 'amber', 'coral'),
    belly: matte('lemon', 'cream'),
    spots: matte('forest', 'maroon', 'navy'),
    eyes: flat('amber', 'red'),
    tongue: flat('red'),
  },
  yawDeg: 20,
  draw(art, sketch) {
    const bands = (x: number, y: number): number =>
      art.level >= 1 && Math.sin(x * 0.36 + y * 0.1) > 0.62 ? -0.5 : 0;
    sketch.part(
      'body',
      tube(
        [
          [22, -9],
          [42, -8],
          [50, -18],
          [46, -27],
        ],
        (t) => 8 - 6.4 * t,
      ),
      { depth: 0, group: 'tail', pattern: bands },
    );
    sketch.part('body', ball(0, -9, 37, 10), { depth: 1, group: 'low', bulge: 9, pattern: bands });
    sketch.part('body', ball(1, -23, 29, 9.5), { depth: 2, group: 'middle', bulge: 9, pattern: bands });
    const head: Vec = [-5, 76, 0];
    const hooded = art.random.chance(0.4) || art.has('fierce');
    const drawNeck = (onto: Sketch): void => {
      const neck = tube(
        [
          [10, -26],
          [16, -42],
          [4, -54],
          [-4, -66],
        ],
        (t) => 10.5 - 1.4 * t,
      );
      onto.part('body', neck, { depth: 3, group: 'neck', bulge: 9 });
      if (hooded)
        onto.part('body', ball(-2, -66, 23, 20), { depth: 2.9, group: 'hood', bulge: 12, tone: -0.12 });
      onto.part(
        'belly',
        clip(
          neck,
          tube(
            [
              [4, -28],
              [8, -42],
              [-4, -54],
              [-10, -62],
            ],
            5,
          ),
        ),
        { depth: 3.2, group: 'neck', pattern: (_x, y) => (art.level >= 2 && Math.sin(y) > 0.6 ? -0.36 : 0) },
      );
      if (art.level >= 1)
        onto.part(
          'tongue',
          join(
            tube(
              [
                [-8, -66],
                [-10, -56],
              ],
              1.1,
            ),
            tube(
              [
                [-10, -56],
                [-13, -51],
              ],
              0.9,
            ),
            tube(
              [
                [-10, -56],
                [-7, -51],
              ],
              0.9,
            ),
          ),
          { depth: 6, group: 'tongue', line: false },
        );
      onto.part('body', blend(5, ball(-5, -79, 18, 14), ball(-7, -71, 15, 9)), {
        depth: 5,
        group: 'head',
        bulge: 13,
      });
      drawFace(art, onto, {
        center: head,
        radii: [17, 15, 14],
        depth: 8,
        spread: 0.5,
        eyeUp: 0.2,
        eyeHeight: 10,
        eyes: moodOf(art, 'slit'),
        mouth: art.has('fierce') ? 'fangs' : 'smile',
        mouthDown: 0.4,
        mouthHeight: 4,
        mouthPaint: 'spots',
      });
    };
    drawNeck(sketch);
    for (let i = 1; i < headCount(art); i++) {
      const more = createSketch();
      drawNeck(more);
      const side = i % 2 ? -1 : 1;
      const at = {
        x: 10 + side * 6 + side * Math.floor((i - 1) / 2) * 12,
        y: 2,
        scale: 0.86,
        angleDeg: side * (14 + i * 7),
      };
      pasteSketch(sketch, more, { ...at, flip: side > 0 }, 1.5 - i * 0.3, `neck${i}`);
    }
    dressUp(art, sketch, { head: { center: head, radii: [17, 15, 14], depth: 10 } }, clothesOf(art));
  },
});
