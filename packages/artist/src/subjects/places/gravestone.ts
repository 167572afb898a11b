import { flat, matte } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { landmark } from './place.ts';

export const gravestone = landmark({
  name: 'gravestone',
  words: ['grave', 'tombstone', 'tomb', 'headstone'],
  main: 'wall',
  home: 'night',
  paints: {
    wall: matte('stone', 'slate', 'ash'),
    earth: matte('earth', 'umber'),
    grass: matte('moss', 'forest'),
    sign: flat('charcoal'),
  },
  draw(art, sketch) {
    sketch.part('wall', join(slab(0, -34, 52, 66, 2), ball(0, -62, 26)), {
      depth: 1,
      group: 'stone',
      bulge: 9,
    });
    sketch.part('sign', join(slab(0, -54, 5, 26), slab(0, -59, 17, 5)), {
      depth: 2,
      group: 'cross',
      line: false,
    });
    if (art.level >= 1)
      sketch.part('sign', join(slab(0, -33, 26, 2.4), slab(0, -27, 18, 2.4)), {
        depth: 2,
        group: 'text',
        line: false,
      });
    sketch.part(
      'sign',
      tube(
        [
          [26, -66],
          [14, -60],
          [18, -50],
          [10, -44],
        ],
        art.atLeast(0.4, 0.9),
      ),
      { depth: 2, group: 'crack', line: false },
    );
    sketch.part('earth', clip(ball(0, 0, 44, 11), slab(0, -50, 200, 100)), {
      depth: 3,
      group: 'earth',
      bulge: 7,
    });
    for (const x of [-34, -26, 30, 38])
      sketch.part('grass', leaf([x, 0], [x + (x < 0 ? -3 : 3), -16], 3), { depth: 4, group: `blade${x}` });
  },
});
