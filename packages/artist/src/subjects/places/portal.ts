import { flat, gel, matte } from '../../color/paint.ts';
import { smoothLine, tube } from '../../shapes/curves.ts';
import { blend, cut, join } from '../../shapes/operations.ts';
import { ball, slab } from '../../shapes/primitives.ts';
import { landmark } from './place.ts';

export const portal = landmark({
  name: 'portal',
  words: ['gate', 'magic gate', 'gateway', 'stargate', 'rift', 'wormhole', 'waterfall'],
  main: 'energy',
  home: 'night',
  paints: {
    stone: matte('stone', 'slate', 'indigo'),
    energy: gel('violet', 'cyan', 'emerald', 'magenta'),
    core: flat('white'),
    rune: flat('cyan', 'lemon'),
  },
  draw(art, sketch) {
    const arch = blend(2, slab(0, -40, 72, 82, 6), ball(0, -56, 36, 38));
    const hole = join(slab(0, -34, 46, 76, 2), ball(0, -56, 23, 24));
    sketch.part('stone', cut(arch, hole), {
      depth: 2,
      group: 'arch',
      bulge: 9,
      pattern: (_x, y) => (art.level >= 2 && Math.abs(((((y + 100) % 15) + 15) % 15) - 7.5) < 0.8 ? -0.5 : 0),
    });
    sketch.part('energy', hole, { depth: 0, group: 'energy', bulge: 18 });
    const swirl = smoothLine(
      [
        [14, -40],
        [6, -62],
        [-12, -52],
        [-8, -34],
        [5, -36],
        [3, -48],
      ],
      4,
    );
    sketch.part(
      'core',
      tube(swirl, (t) => art.atLeast(0.5, 2.4 - t * 1.2), 1),
      { depth: 1, group: 'energy', line: false },
    );
    sketch.part('stone', slab(0, -3, 88, 9, 3), { depth: 3, group: 'step' });
    if (art.level >= 2)
      for (const [x, y] of [
        [-29, -24],
        [29, -24],
        [-29, -54],
        [29, -54],
        [0, -86],
      ] as const)
        sketch.part('rune', slab(x, y, 4.4, 7, 1), { depth: 4, group: `rune${x}${y}`, line: false });
  },
});
