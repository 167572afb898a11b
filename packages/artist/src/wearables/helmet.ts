import { flat, matte, metal } from '../color/paint.ts';
import { tube } from '../shapes/curves.ts';
import { clip, cut, join } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** A knight's helmet: open to the eyes behind a slit, with a plume. */
export const helmet: Wearable = {
  name: 'helmet',
  words: ['helm', 'knight helmet', 'visor'],
  main: 'metal',
  paints: {
    metal: metal('silver', 'steel'),
    slit: flat('ink'),
    plume: matte('red', 'blue', 'emerald', 'purple'),
    glow: flat('white'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0.02);
    const dome = join(
      ball(x, y - ry * 0.08, rx * 1.1, ry * 1.1),
      slab(x, y + ry * 0.42, rx * 1.96, ry * 1.1, rx * 0.34),
    );
    const cap = wearer.openFace ? clip(dome, slab(x, y - ry * 0.78, rx * 4, ry * 1.3)) : dome;
    sketch.part('helmet.metal', cap, { depth: depth + 0.2, group: 'helm', bulge: rx * 0.8 });
    if (facing > -0.3 && !wearer.openFace) {
      const [sx, sy] = at(turn * 0.42, -0.16);
      const half = rx * (0.8 * Math.max(0.45, facing));
      const slit = clip(dome, slab(sx, sy, half * 2, art.atLeast(2, ry * 0.36), ry * 0.08));
      sketch.part('helmet.slit', slit, { depth: depth + 0.3, group: 'slit', line: false });
      const nose = cut(
        slab(sx, sy + ry * 0.28, rx * 0.2, ry * 1.3, 1),
        slab(sx, sy - ry * 0.6, rx, ry * 0.5),
      );
      if (art.level >= 1 && facing > 0.3)
        sketch.part('helmet.metal', clip(dome, nose), {
          depth: depth + 0.4,
          group: 'ridge',
          tone: 0.25,
          bulge: 2,
        });
      const spark = art.level >= 2 ? 2 : 1;
      if (facing > 0.2 || art.level >= 2) {
        for (const k of [-0.46, 0.46]) {
          const [ex, ey] = at(turn * 0.42 + k * Math.max(0.4, facing), -0.16);
          sketch.part('helmet.glow', slab(ex, ey, art.atLeast(spark, 3), art.atLeast(spark * 0.8, 3), 0.4), {
            depth: depth + 0.35,
            group: `eye${k}`,
            line: false,
          });
        }
      }
    }
    if (art.level === 0) return;
    const named = art.plan.words.some((word) => /^(plume|feather)/.test(word));
    const kind = named ? 'tail' : art.random.fork('plume').pick(['tail', 'tail', 'brush', 'none', 'short']);
    if (kind === 'none') return;
    const back = -turn * 0.9;
    const behind = { depth: depth + (facing < -0.3 ? 0.4 : 0.1), group: 'plume' };
    if (kind === 'brush') {
      const [bx, by] = at(-turn * 0.2, 0.9);
      const wide = rx * (0.24 + 0.7 * Math.abs(turn));
      sketch.part(
        'helmet.plume',
        clip(ball(bx, by, wide, ry * 0.72), slab(bx, by - ry * 0.6, rx * 4, ry * 1.3)),
        behind,
      );
      return;
    }
    const long = kind === 'short' ? 0.62 : 1;
    const plume = tube(
      [
        at(0, 1.02),
        at(back * 0.3 - 0.14 * long, 1.5 * (0.5 + long / 2)),
        at((back - 0.5 * (turn ? 0.4 : 1)) * long, 1.52 * (0.5 + long / 2)),
        at((back * 1.5 - 0.9 * (turn ? 0.3 : 1)) * long, long < 1 ? 1.16 : 0.9),
      ],
      (t) => rx * long * (0.16 + 0.2 * Math.sin(t * 2.6)),
    );
    sketch.part('helmet.plume', plume, behind);
  },
};
