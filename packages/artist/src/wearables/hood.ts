import { matte } from '../color/paint.ts';
import { cut, join } from '../shapes/operations.ts';
import { ball, poly } from '../shapes/primitives.ts';
import { leaf } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const hood: Wearable = {
  name: 'hood',
  words: ['cowl', 'hooded'],
  main: 'cloth',
  paints: { cloth: matte('forest', 'charcoal', 'maroon', 'navy') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const [x, y] = at(-turn * 0.06, 0.06);
    const shape = join(
      ball(x, y, rx * 1.2, ry * 1.18),
      leaf(at(-turn * 0.3, 0.7), at(-turn * 0.9, 1.46), rx * 0.4, 0.3),
      poly([at(-0.9, -0.7), at(-1.0, -1.15), at(1.0, -1.15), at(0.9, -0.7)], 2),
    );
    const [fx, fy] = at(turn * 0.42, -0.2);
    const opening = ball(fx, fy, rx * (0.82 - 0.16 * turn), ry * 0.82);
    sketch.part('hood.cloth', facing > -0.3 ? cut(shape, opening) : shape, {
      depth: depth + 0.2,
      group: 'hood',
      bulge: rx * 0.6,
    });
  },
};
