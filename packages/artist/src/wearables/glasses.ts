import { flat } from '../color/paint.ts';
import { clip, join } from '../shapes/operations.ts';
import { ball, limb, ring, slab } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

export const glasses: Wearable = {
  name: 'glasses',
  words: ['spectacle', 'goggle', 'monocle'],
  main: 'rim',
  paints: { rim: flat('ink', 'gold', 'maroon'), lens: flat('white') },
  draw(art, sketch, wearer) {
    const { at, rx, depth, facing, turn } = headFrame(art, wearer);
    if (facing < -0.2) return;
    const middles = (turn > 0.8 ? [0] : [-1, 1]).map((s) =>
      at(s * Math.max(0.15, facing) * 0.42 + turn * 0.5, -0.22),
    );
    // Where a ring would fill the eye it is the glass that one sees, and the eye in it.
    if (art.level < 2)
      sketch.part('glasses.lens', join(...middles.map(([x, y]) => ball(x, y, rx * 0.36))), {
        depth: depth - 0.4,
        group: 'lenses',
        line: false,
      });
    const lenses = art.level < 2 ? [] : middles.map(([x, y]) => ring(x, y, rx * 0.3, art.atLeast(0.5, 0.9)));
    const bridge = limb(
      at(turn * 0.5 - 0.1 * facing, -0.22),
      art.atLeast(0.5, 0.8),
      at(turn * 0.5 + 0.1 * facing, -0.22),
    );
    sketch.part('glasses.rim', join(...lenses, bridge), {
      depth: depth - 0.22,
      group: 'glasses',
      line: false,
    });
  },
};

export const eyepatch: Wearable = {
  name: 'eyepatch',
  words: ['eye patch'],
  main: 'patch',
  paints: { patch: flat('ink') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    if (facing < -0.2) return;
    const s = turn * 0.5 + 0.42 * Math.max(0.2, facing);
    const [x, y] = at(s, -0.2);
    sketch.part(
      'eyepatch.patch',
      join(
        ball(x, y, rx * 0.24, ry * 0.24),
        clip(limb(at(-1, 0.36), art.atLeast(0.5, 0.8), at(1, -0.2)), ball(...at(0, 0), rx, ry)),
      ),
      { depth: depth - 0.22, group: 'patch', line: false },
    );
  },
};

/** Cloth over nose and mouth. */
export const mask: Wearable = {
  name: 'mask',
  words: ['face mask', 'masked'],
  main: 'cloth',
  paints: { cloth: flat('charcoal', 'maroon', 'navy') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing } = headFrame(art, wearer);
    if (facing < -0.3) return;
    const [x, y] = at(0, -0.06);
    const [, my] = at(0, -0.82);
    sketch.part('mask.cloth', clip(ball(x, y, rx * 1.02, ry * 1.02), slab(x, my, rx * 3, ry * 0.86)), {
      depth: depth - 0.2,
      group: 'mask',
      line: false,
    });
  },
};
