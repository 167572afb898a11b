import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { ball, poly } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const pumpkin = thing({
  name: 'pumpkin',
  words: ['jack o lantern', 'gourd', 'melon', 'watermelon', 'halloween pumpkin'],
  main: 'skin',
  home: 'night',
  floats: false,
  paints: {
    skin: matte('orange', 'flame'),
    stem: matte('forest', 'moss'),
    face: flat('lemon'),
    leaf: matte('leafgreen'),
  },
  draw(art, sketch) {
    for (const [x, w, d] of [
      [-27, 19, 0],
      [27, 19, 0],
      [-14, 20, 1],
      [14, 20, 1],
      [0, 18, 2],
    ] as const)
      sketch.part('skin', ball(x, -34, w, 34), {
        depth: d,
        group: `rib${x}`,
        bulge: 16,
        tone: x > 0 ? -0.08 : 0,
      });
    sketch.part(
      'stem',
      tube(
        [
          [0, -62],
          [-2, -74],
          [7, -82],
        ],
        (t) => 6 - 1.6 * t,
      ),
      { depth: 3, group: 'stem' },
    );
    sketch.part('leaf', leaf([4, -66], [30, -72], 8), { depth: 3.1, group: 'leaf' });
    const carved =
      art.has('evil') ||
      art.has('fierce') ||
      art.has('happy') ||
      art.has('cute') ||
      art.plan.noun.includes('lantern') ||
      art.random.chance(0.5);
    if (!carved || art.level < 1) return;
    for (const side of [-1, 1])
      sketch.part(
        'face',
        poly(
          [
            [side * 7, -36],
            [side * 23, -34],
            [side * 19, -48],
          ],
          1,
        ),
        { depth: 5, group: `eye${side}` },
      );
    sketch.part(
      'face',
      poly(
        [
          [-28, -26],
          [-18, -20],
          [-12, -25],
          [-4, -18],
          [4, -18],
          [12, -25],
          [18, -20],
          [28, -26],
          [18, -10],
          [6, -12],
          [0, -7],
          [-6, -12],
          [-18, -10],
        ],
        0.6,
      ),
      { depth: 5, group: 'mouth' },
    );
  },
});
