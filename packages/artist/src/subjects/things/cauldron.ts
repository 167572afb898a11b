import { gel, glow, matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, limb } from '../../shapes/primitives.ts';
import { leaf, pebble } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const cauldron = thing({
  name: 'cauldron',
  words: ['witch pot', 'kettle', 'magic pot', 'stew'],
  main: 'brew',
  home: 'night',
  floats: false,
  paints: {
    iron: matte('charcoal', 'slate', 'black'),
    brew: gel('lime', 'violet', 'turquoise', 'magenta'),
    bubble: matte('lime', 'lavender'),
    fire: glow('flame'),
    wood: matte('oak'),
  },
  draw(_art, sketch) {
    sketch.part(
      'fire',
      join(leaf([-14, 0], [-18, -20], 9), leaf([0, 0], [2, -24], 10), leaf([15, 0], [19, -18], 8)),
      { depth: 0, group: 'fire', bulge: 8 },
    );
    for (const x of [-24, 24])
      sketch.part('iron', limb([x, -16], 4.4, [x * 1.1, -2], 4), { depth: 1, group: `foot${x}` });
    sketch.part(
      'iron',
      pebble([
        [-36, -58],
        [-42, -34],
        [-26, -12],
        [0, -7],
        [26, -12],
        [42, -34],
        [36, -58],
        [0, -60],
      ]),
      { depth: 2, group: 'pot', bulge: 26 },
    );
    sketch.part('iron', ball(0, -60, 43, 10), { depth: 3, group: 'rim', bulge: 5, tone: 0.1 });
    sketch.part('brew', ball(0, -60, 36, 6.4), { depth: 4, group: 'brew', tone: 0.15 });
    for (const [x, y, r] of [
      [-14, -64, 7],
      [8, -66, 9],
      [22, -62, 5],
      [-4, -80, 5],
      [12, -88, 3.6],
    ] as const)
      sketch.part('brew', ball(x, y, r), { depth: 5, group: `b${x}`, bulge: r });
  },
});
