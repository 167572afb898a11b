import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { cut } from '../../shapes/operations.ts';
import { ball, limb, slab } from '../../shapes/primitives.ts';
import { eyes } from '../../stamps/eyes.ts';
import { landmark } from './place.ts';

export const cactus = landmark({
  name: 'cactus',
  body: 'PLANT',
  words: ['cacti', 'succulent', 'saguaro'],
  main: 'body',
  home: 'desert',
  paints: {
    body: matte('green', 'emerald', 'leafgreen', 'teal'),
    bloom: matte('rose', 'yellow', 'magenta'),
    pot: matte('rust', 'copper', 'azure'),
    thorn: flat('ivory'),
  },
  draw(art, sketch) {
    const { random } = art;
    const potted = random.chance(0.5) || art.has('cute') || art.has('tiny');
    const base = potted ? -26 : 0;
    const ribs = (x: number) =>
      art.level >= 1 && Math.abs(((((x + 103) % 8.6) + 8.6) % 8.6) - 4.3) < 0.8 ? -0.36 : 0;
    const left = random.between(-8, 4);
    for (const [side, rise] of [
      [-1, left],
      [1, left - 13 + random.between(-4, 4)],
    ] as const) {
      sketch.part(
        'body',
        tube(
          [
            [side * 10, base - 30 + rise * 0.6],
            [side * 29, base - 30 + rise * 0.6],
            [side * 31, base - 52 + rise * 0.6],
          ],
          7.4,
        ),
        { depth: 0, group: `arm${side}`, bulge: 8 },
      );
    }
    sketch.part('body', limb([0, base - 4], 15.4, [0, base - 68], 14), {
      depth: 1,
      group: 'body',
      bulge: 15,
      pattern: ribs,
    });
    if (art.level >= 2)
      for (let k = 0; k < 7; k++)
        sketch.part('thorn', ball(((k * 7) % 22) - 11, base - 12 - k * 9, 1.1), {
          depth: 3,
          group: 'thorn',
          line: false,
        });
    for (let k = 0; k < 5; k++) {
      const a = (k / 5) * Math.PI * 2;
      sketch.part('bloom', ball(4 + Math.cos(a) * 5.4, base - 83 + Math.sin(a) * 5, 4.4), {
        depth: 3,
        group: 'bloom',
      });
    }
    if (potted) {
      sketch.part('pot', cut(slab(0, -14, 46, 30, 4), slab(0, 12, 80, 24)), {
        depth: 4,
        group: 'pot',
        bulge: 14,
      });
      sketch.part('pot', slab(0, -27, 54, 9, 3), { depth: 5, group: 'rim' });
    }
    if (art.has('cute') || art.has('happy'))
      for (const side of [-1, 1] as const) sketch.mark(eyes.dot, side * 6, base - 42, 8, { depth: 20, side });
  },
});
