import { matte } from '../color/paint.ts';
import { clip, join } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import { leaf } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const bandana: Wearable = {
  name: 'bandana',
  words: ['headscarf', 'kerchief'],
  main: 'cloth',
  paints: { cloth: matte('red', 'blue', 'orange') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0.08);
    const wrap = clip(ball(x, y, rx * 1.1, ry * 1.06), slab(x, y - ry * 0.6, rx * 3, ry * 1.1));
    sketch.part('bandana.cloth', wrap, { depth: depth + 0.2, group: 'wrap', bulge: rx * 0.7 });
    const s = turn > 0.5 ? -1 : 1;
    sketch.part(
      'bandana.cloth',
      join(leaf(at(s, 0.2), at(s * 1.55, 0.24), rx * 0.18), leaf(at(s, 0.2), at(s * 1.42, -0.2), rx * 0.18)),
      { depth: depth + 0.1, group: 'knot' },
    );
  },
};

export const headband: Wearable = {
  name: 'headband',
  words: ['ninja headband', 'sweatband'],
  main: 'cloth',
  paints: { cloth: matte('red', 'white', 'blue') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0.1);
    const [, by] = at(0, 0.3);
    sketch.part(
      'headband.cloth',
      clip(ball(x, y, rx * 1.1, ry * 1.08), slab(x, by, rx * 3, art.atLeast(1.8, ry * 0.3))),
      { depth: depth + 0.2, group: 'wrap', bulge: 3 },
    );
    const s = turn > 0.5 ? -1 : 1;
    sketch.part(
      'headband.cloth',
      join(leaf(at(s, 0.3), at(s * 1.7, 0.5), rx * 0.14), leaf(at(s, 0.3), at(s * 1.6, 0), rx * 0.14)),
      { depth: depth - 3, group: 'tails' },
    );
  },
};
