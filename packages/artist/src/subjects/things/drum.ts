import { matte, metal } from '../../color/paint.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, limb, slab } from '../../shapes/primitives.ts';
import { thing } from './thing.ts';

export const drum = thing({
  name: 'drum',
  words: ['war drum', 'snare'],
  main: 'body',
  home: 'hall',
  floats: false,
  paints: {
    body: matte('red', 'azure', 'emerald'),
    skin: matte('ivory'),
    rim: metal('gold'),
    cord: matte('cream'),
  },
  draw(_art, sketch) {
    const body = slab(0, -28, 76, 46, 8);
    sketch.part('body', body, { depth: 0, group: 'body', bulge: 26 });
    sketch.part(
      'cord',
      clip(
        join(
          ...[-30, -10, 10, 30].flatMap((x) => [
            limb([x - 10, -50], 1.5, [x, -8]),
            limb([x, -8], 1.5, [x + 10, -50]),
          ]),
        ),
        body,
      ),
      { depth: 1, group: 'cord', line: false },
    );
    sketch.part('rim', slab(0, -6, 82, 10, 4), { depth: 2, group: 'low' });
    sketch.part('rim', ball(0, -52, 41, 12), { depth: 2, group: 'rim' });
    sketch.part('skin', ball(0, -54, 36, 9), { depth: 3, group: 'skin', bulge: 9 });
  },
});
