import type { Subject } from '../../art.ts';
import { matte, metal } from '../../color/paint.ts';
import { smoothLine } from '../../shapes/curves.ts';
import { cut, join, swell } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { heart, star } from '../../shapes/symbols.ts';

export const shield: Subject = {
  name: 'shield',
  family: 'thing',
  words: ['buckler', 'aegis', 'targe'],
  main: 'field',
  paints: {
    field: matte('red', 'blue', 'emerald', 'purple', 'navy'),
    rim: metal('steel', 'gold', 'silver'),
    emblem: matte('gold', 'ivory'),
  },
  floats: true,
  home: 'hall',
  grip: { at: [0, 0], height: 42 },
  draw(art, sketch) {
    const round = art.random.chance(0.35);
    const face = round
      ? ball(0, 0, 42)
      : poly(
          smoothLine(
            [
              [-36, -42],
              [0, -47],
              [36, -42],
              [37, -4],
              [26, 28],
              [0, 49],
              [-26, 28],
              [-37, -4],
            ],
            3,
            true,
          ),
        );
    sketch.part('rim', face, { depth: 1, group: 'rim', bulge: 7 });
    const inner = swell(face, -art.atLeast(1.6, 7));
    sketch.part('field', inner, { depth: 2, group: 'field', bulge: 26 });
    if (art.level < 1 && art.pixels < 0.2) return;
    const emblem = art.random.pick(['cross', 'star', 'heart', 'boss', 'stripe']);
    if (emblem === 'cross')
      sketch.part('emblem', join(slab(0, 0, 9, 58, 1), slab(0, -8, 44, 9, 1)), {
        depth: 3,
        group: 'emblem',
        bulge: 4,
      });
    if (emblem === 'star')
      sketch.part('emblem', star(0, -3, 24, 10, 5, 1), { depth: 3, group: 'emblem', bulge: 6 });
    if (emblem === 'heart') sketch.part('emblem', heart(0, -3, 20), { depth: 3, group: 'emblem', bulge: 9 });
    if (emblem === 'stripe')
      sketch.part('emblem', cut(slab(0, 0, 17, 74, 1, 32), swell(cut(slab(0, 0, 200, 200), inner), 0)), {
        depth: 3,
        group: 'emblem',
        bulge: 6,
      });
    if (emblem === 'boss') sketch.part('rim', ball(0, 0, 15), { depth: 4, group: 'boss' });
  },
};
