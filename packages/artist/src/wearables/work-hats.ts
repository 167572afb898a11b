import { flat, glow, matte, metal } from '../color/paint.ts';
import { clip, join } from '../shapes/operations.ts';
import { ball, poly, slab } from '../shapes/primitives.ts';
import { pebble } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** White, tall and puffed over a straight band. */
export const chefHat: Wearable = {
  name: 'chefHat',
  words: ['chef hat', 'cook hat', 'toque', 'baker hat', 'chef cap'],
  main: 'linen',
  paints: { linen: matte('white') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const r = rx * 0.5;
    sketch.part(
      'chefHat.linen',
      join(
        ball(...at(-0.6, 1.34), r),
        ball(...at(0.6, 1.34), r),
        ball(...at(0, 1.56), r * 1.16),
        ball(...at(0, 1.2), r * 1.2),
      ),
      { depth: depth + 0.3, group: 'puff', bulge: r },
    );
    const [x, y] = at(0, 0.72);
    sketch.part('chefHat.linen', slab(x, y, rx * 1.62, ry * 0.6, 2), {
      depth: depth + 0.4,
      group: 'band',
      bulge: rx * 0.3,
      pattern: (px) => (art.level >= 2 && Math.abs((((px - x + 60) % 6) + 6) % 6) < 1 ? -0.2 : 0),
    });
  },
};

/** A small folded cap with a red cross. */
export const nurseCap: Wearable = {
  name: 'nurseCap',
  words: ['nurse hat', 'nurse cap', 'medic cap', 'doctor cap'],
  main: 'linen',
  paints: { linen: matte('white'), cross: flat('red') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    const cap = poly(
      [at(-0.66, 0.56), at(-0.86, 1.26), at(0, 1.4), at(0.86, 1.26), at(0.66, 0.56), at(0, 0.72)],
      1,
    );
    sketch.part('nurseCap.linen', cap, { depth: depth + 0.3, group: 'cap', bulge: rx * 0.3 });
    const [x, y] = at(turn * 0.24, 1.02);
    const thick = art.atLeast(1, rx * 0.16);
    const long = art.atLeast(3, ry * 0.46);
    sketch.part('nurseCap.cross', join(slab(x, y, thick, long), slab(x, y, long, thick)), {
      depth: depth + 0.4,
      group: 'cross',
      line: false,
    });
  },
};

/** A cap with a hard peak and a badge. */
export const policeCap: Wearable = {
  name: 'policeCap',
  words: [
    'police hat',
    'police cap',
    'officer hat',
    'officer cap',
    'captain hat',
    'conductor hat',
    'pilot cap',
  ],
  main: 'cloth',
  paints: { cloth: matte('navy', 'indigo'), peak: matte('black'), badge: metal('gold') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn, facing } = headFrame(art, wearer);
    sketch.part(
      'policeCap.cloth',
      pebble([
        at(-0.98, 0.62),
        at(-1.24, 1.06),
        at(-0.7, 1.42),
        at(0, 1.5),
        at(0.7, 1.42),
        at(1.24, 1.06),
        at(0.98, 0.62),
        at(0, 0.56),
      ]),
      { depth: depth + 0.3, group: 'cap', bulge: rx * 0.4 },
    );
    const [x, y] = at(0, 0.58);
    sketch.part('policeCap.peak', slab(x, y, rx * 2, art.atLeast(1.4, ry * 0.24), 1), {
      depth: depth + 0.35,
      group: 'band',
      tone: 0.1,
    });
    if (facing < -0.2) return;
    const [px, py] = at(turn * 0.5, 0.4);
    sketch.part(
      'policeCap.peak',
      clip(ball(px, py, rx * 0.92, ry * 0.3), slab(px, py + ry * 0.2, rx * 4, ry * 0.5)),
      {
        depth: depth + 0.4,
        group: 'peak',
        bulge: 3,
      },
    );
    sketch.part('policeCap.badge', ball(...at(turn * 0.4, 1), art.atLeast(1, rx * 0.2)), {
      depth: depth + 0.45,
      group: 'badge',
    });
  },
};

/** With a crest, a shield in front and a brim that is long behind. */
export const firefighterHelmet: Wearable = {
  name: 'firefighterHelmet',
  words: ['firefighter hat', 'fireman helmet', 'fire helmet', 'fireman hat'],
  coversHair: true,
  main: 'shell',
  paints: { shell: matte('red', 'crimson'), plate: metal('gold') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn, facing } = headFrame(art, wearer);
    const [x, y] = at(0, 0.46);
    const dome = clip(ball(x, y, rx * 1.02, ry * 1.02), slab(x, y - ry * 0.6, rx * 4, ry * 1.2));
    sketch.part('firefighterHelmet.shell', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6 });
    sketch.part('firefighterHelmet.shell', slab(x, y - ry * 0.72, rx * 0.24, ry * 0.8, 1.4), {
      depth: depth + 0.35,
      group: 'crest',
      tone: 0.2,
    });
    sketch.part('firefighterHelmet.shell', ball(x - turn * rx * 0.3, y + ry * 0.02, rx * 1.46, ry * 0.22), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.2,
    });
    if (facing < -0.2) return;
    sketch.part(
      'firefighterHelmet.plate',
      poly(
        [
          at(turn * 0.5 - 0.28, 1.02),
          at(turn * 0.5 + 0.28, 1.02),
          at(turn * 0.5 + 0.24, 0.66),
          at(turn * 0.5, 0.5),
          at(turn * 0.5 - 0.24, 0.66),
        ],
        0.6,
      ),
      { depth: depth + 0.5, group: 'plate', bulge: 3 },
    );
  },
};

/** A hard hat whose lamp shines. */
export const minerHelmet: Wearable = {
  name: 'minerHelmet',
  words: [
    'mining helmet',
    'miner hat',
    'helmet with lamp',
    'helmet with a lamp',
    'hard hat',
    'construction helmet',
    'safety helmet',
    'headlamp',
  ],
  coversHair: true,
  main: 'shell',
  paints: { shell: matte('yellow', 'amber', 'orange'), frame: matte('slate'), lamp: glow('lemon') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn, facing } = headFrame(art, wearer);
    const [x, y] = at(0, 0.4);
    const dome = clip(ball(x, y, rx * 1.06, ry * 0.98), slab(x, y - ry * 0.6, rx * 4, ry * 1.2));
    sketch.part('minerHelmet.shell', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6 });
    if (art.level >= 1)
      sketch.part('minerHelmet.shell', clip(dome, slab(x, y - ry * 0.5, rx * 0.3, ry * 1.2)), {
        depth: depth + 0.32,
        group: 'ridge',
        tone: 0.24,
        bulge: 3,
      });
    sketch.part('minerHelmet.shell', ball(x + turn * rx * 0.3, y + ry * 0.04, rx * 1.24, ry * 0.18), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.16,
    });
    if (facing < -0.2) return;
    const [lx, ly] = at(turn * 0.62, 0.84);
    sketch.part('minerHelmet.frame', ball(lx, ly, art.atLeast(1.9, rx * 0.32)), {
      depth: depth + 0.5,
      group: 'frame',
    });
    sketch.part('minerHelmet.lamp', ball(lx, ly, art.atLeast(1.1, rx * 0.2)), {
      depth: depth + 0.6,
      group: 'lamp',
      line: false,
    });
  },
};
