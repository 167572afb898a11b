import { flat, matte } from '../color/paint.ts';
import { cut } from '../shapes/operations.ts';
import { ball, ring } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** A space helmet: white, with a wide visor. */
export const bubble: Wearable = {
  name: 'bubble',
  words: ['space helmet', 'diving helmet'],
  main: 'shell',
  paints: { shell: matte('white'), visor: flat('navy'), glint: flat('cyan') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0);
    const [vx, vy] = at(turn * 0.5, -0.12);
    const window = ball(vx, vy, rx * 0.86 * Math.max(0.5, facing), ry * 0.74);
    const shell = ball(x, y, rx * 1.24, ry * 1.2);
    sketch.part('bubble.shell', facing > -0.3 ? cut(shell, window) : shell, {
      depth: depth + 0.2,
      group: 'shell',
      bulge: rx,
    });
    if (facing > -0.3)
      sketch.part(
        'bubble.glint',
        ring(
          vx,
          vy,
          rx * 0.88 * Math.max(0.5, facing),
          art.atLeast(0.5, 1.2),
          (ry * 0.74) / (rx * 0.86 * Math.max(0.5, facing)),
        ),
        { depth: depth + 0.3, group: 'rim', line: false },
      );
  },
};
