import { flat, matte, metal } from '../color/paint.ts';
import { tube } from '../shapes/curves.ts';
import { clip, cut, join } from '../shapes/operations.ts';
import { ball, limb, poly, ring, slab } from '../shapes/primitives.ts';
import { crescent, leaf } from '../shapes/symbols.ts';
import { domeOn } from './dome.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** Lacquered plates over the neck, and a golden crest like a moon. */
export const samuraiHelmet: Wearable = {
  name: 'samuraiHelmet',
  words: ['kabuto', 'samurai helmet', 'samurai hat'],
  main: 'lacquer',
  paints: { lacquer: matte('maroon', 'charcoal', 'navy'), crest: metal('gold'), cord: flat('red') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    for (const side of Math.abs(facing) < 0.3 ? [-1] : [-1, 1])
      sketch.part(
        'samuraiHelmet.lacquer',
        poly([at(side * 0.7, 0.5), at(side * 1.12, 0.42), at(side * 1.46, -0.36), at(side * 0.96, -0.42)], 1),
        {
          depth: facing < -0.3 ? depth : depth - 2.2,
          group: `neck${side}`,
          bulge: 4,
          pattern: (_, y) => (art.level >= 2 && Math.sin(y * 0.9) > 0.6 ? -0.3 : 0),
        },
      );
    sketch.part('samuraiHelmet.lacquer', domeOn(at(0, 0.34), rx * 1.08, ry), {
      depth: depth + 0.3,
      group: 'dome',
      bulge: rx * 0.6,
    });
    sketch.part('samuraiHelmet.lacquer', ball(...at(turn * 0.3, 0.36), rx * 1.2, ry * 0.2), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.2,
      tone: -0.15,
    });
    if (facing < -0.2) return;
    const [x, y] = at(turn * 0.5, 0.66);
    const horn = (side: -1 | 1) =>
      tube(
        [
          [x, y],
          [x + side * rx * 0.62 * Math.max(0.4, facing), y - ry * 0.2],
          [x + side * rx * 0.72 * Math.max(0.4, facing), y - ry * 0.98],
        ],
        (t) => art.atLeast(0.7, rx * 0.15 * (1 - 0.75 * t)),
      );
    sketch.part('samuraiHelmet.crest', join(horn(-1), horn(1), ball(x, y, rx * 0.22)), {
      depth: depth + 0.6,
      group: 'crest',
      bulge: 3,
    });
  },
};

/** Open at the face, cheek plates beside it, a brush of horsehair on top. */
export const gladiatorHelmet: Wearable = {
  name: 'gladiatorHelmet',
  words: ['galea', 'roman helmet', 'spartan helmet', 'gladiator helmet', 'centurion helmet'],
  main: 'metal',
  paints: { metal: metal('bronze', 'gold'), crest: matte('red', 'crimson') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0.02);
    const shell = join(
      ball(x, y - ry * 0.06, rx * 1.1, ry * 1.08),
      slab(x, y + ry * 0.4, rx * 2.04, ry * 1.1, rx * 0.3),
    );
    const [fx, fy] = at(turn * 0.5, -0.42);
    const window = join(
      slab(fx, fy - ry * 0.22, rx * 1.5 * Math.max(0.5, facing), ry * 0.56, rx * 0.24),
      slab(fx, fy + ry * 0.4, rx * 0.62, ry * 1.4, 2),
    );
    const open = facing > -0.3 ? cut(shell, window) : shell;
    sketch.part(
      'gladiatorHelmet.metal',
      wearer.openFace ? clip(shell, slab(x, y - ry * 0.86, rx * 4, ry * 1.2)) : open,
      { depth: depth + 0.2, group: 'helm', bulge: rx * 0.7 },
    );
    const wide = 0.16 + 0.62 * Math.abs(turn);
    const brush = clip(
      ball(...at(-turn * 0.16, 0.84), rx * Math.max(wide, 0.52), ry * 0.94),
      slab(...at(-turn * 0.16, 1.66), rx * 4, ry * 1.5),
    );
    sketch.part('gladiatorHelmet.crest', brush, {
      depth: depth + 0.4,
      group: 'brush',
      bulge: rx * 0.3,
      pattern: (px) => (art.level >= 2 && Math.sin(px * 1.3) > 0.5 ? -0.24 : 0),
    });
  },
};

/** A steel pot with a chin strap. */
export const soldierHelmet: Wearable = {
  name: 'soldierHelmet',
  words: ['soldier helmet', 'combat helmet', 'steel helmet'],
  main: 'shell',
  paints: { shell: matte('olive', 'moss'), strap: flat('umber'), net: matte('forest') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing } = headFrame(art, wearer);
    const dome = join(domeOn(at(0, 0.26), rx * 1.12, ry * 1.06), ball(...at(0, 0.28), rx * 1.24, ry * 0.2));
    sketch.part('soldierHelmet.shell', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6 });
    if (art.level >= 1)
      for (const [side, up] of [
        [-0.5, 0.86],
        [0.36, 1.0],
        [0.66, 0.5],
        [-0.1, 0.5],
      ] as const)
        sketch.part('soldierHelmet.net', clip(dome, ball(...at(side, up), rx * 0.26, ry * 0.15)), {
          depth: depth + 0.35,
          group: 'net',
          line: false,
          bulge: rx * 0.5,
        });
    if (facing > 0.3 && art.level >= 1)
      sketch.part(
        'soldierHelmet.strap',
        clip(
          ring(...at(0, 0.1), rx * 0.92, art.atLeast(0.5, 1), ry / rx),
          slab(...at(0, -0.7), rx * 4, ry * 1.2),
        ),
        { depth: depth - 0.2, group: 'strap', line: false },
      );
  },
};

/** A bucket of steel with a cross for eyes to see through. */
export const greatHelm: Wearable = {
  name: 'greatHelm',
  words: ['great helm', 'bucket helm', 'crusader helmet'],
  main: 'metal',
  paints: { metal: metal('silver', 'steel'), slit: flat('ink'), trim: metal('gold', 'bronze') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const pot = poly(
      [at(-0.86, 1.06), at(0.86, 1.06), at(1.06, -0.3), at(0.74, -1), at(-0.74, -1), at(-1.06, -0.3)],
      1.5,
    );
    const cap = wearer.openFace ? clip(pot, slab(...at(0, 0.8), rx * 4, ry * 1.2)) : pot;
    sketch.part('greatHelm.metal', cap, { depth: depth + 0.2, group: 'helm', bulge: rx * 0.7 });
    if (facing < -0.2 || wearer.openFace) return;
    const [x, y] = at(turn * 0.42, -0.06);
    const wide = rx * 1.5 * Math.max(0.45, facing);
    sketch.part(
      'greatHelm.trim',
      clip(pot, join(slab(x, y, wide * 1.2, ry * 0.44, 1), slab(x, y, rx * 0.4, ry * 2.4))),
      { depth: depth + 0.3, group: 'cross', line: false, bulge: 4 },
    );
    sketch.part('greatHelm.slit', slab(x, y, wide, art.atLeast(1.4, ry * 0.2), 0.5), {
      depth: depth + 0.4,
      group: 'slit',
      line: false,
    });
    if (art.level >= 2)
      for (const [side, up] of [
        [-0.42, -0.5],
        [-0.3, -0.68],
        [0.42, -0.5],
        [0.3, -0.68],
      ] as const)
        sketch.part('greatHelm.slit', slab(...at(turn * 0.42 + side * facing, up), 1.8, 1.8), {
          depth: depth + 0.4,
          group: 'holes',
          line: false,
        });
  },
};

/** A pot with a brim all around and an open face. */
export const kettleHelm: Wearable = {
  name: 'kettleHelm',
  words: ['kettle hat', 'kettle helm', 'iron hat'],
  main: 'metal',
  paints: { metal: metal('steel', 'iron') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    sketch.part('kettleHelm.metal', domeOn(at(0, 0.36), rx * 1.02, ry), {
      depth: depth + 0.3,
      group: 'dome',
      bulge: rx * 0.6,
    });
    sketch.part('kettleHelm.metal', ball(...at(0, 0.36), rx * 1.46, ry * 0.24), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.24,
    });
  },
};

/** Pointed, its face open but for a bar over the nose. */
export const noseHelm: Wearable = {
  name: 'noseHelm',
  words: ['nasal helm', 'norman helmet', 'spangenhelm'],
  main: 'metal',
  paints: { metal: metal('silver', 'steel'), band: metal('bronze', 'gold') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const dome = clip(leaf(at(0, -1), at(0, 1.66), rx * 1.16, 0.52), slab(...at(0, 1.1), rx * 4, ry * 1.6));
    sketch.part('noseHelm.metal', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6 });
    const [x, y] = at(0, 0.36);
    sketch.part('noseHelm.band', slab(x, y, rx * 2.24, art.atLeast(1.2, ry * 0.2), 1), {
      depth: depth + 0.4,
      group: 'band',
      bulge: 3,
    });
    if (facing > -0.2 && !wearer.openFace)
      sketch.part(
        'noseHelm.metal',
        limb(at(turn * 0.7, 0.3), art.atLeast(0.5, rx * 0.11), at(turn * 0.7, -0.34)),
        { depth: depth + 0.45, group: 'nose' },
      );
  },
};

/** Moons and horns of a lord of darkness: a circlet of black spikes. */
export const spikedHelm: Wearable = {
  name: 'spikedHelm',
  words: ['spiked helmet', 'dark helmet', 'spiked helm'],
  main: 'metal',
  paints: { metal: metal('charcoal', 'iron'), slit: flat('ink'), glow: flat('scarlet') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0);
    const shell = join(
      ball(x, y - ry * 0.06, rx * 1.08, ry * 1.06),
      slab(x, y + ry * 0.4, rx * 1.9, ry, rx * 0.3),
    );
    sketch.part(
      'spikedHelm.metal',
      wearer.openFace ? clip(shell, slab(x, y - ry * 0.8, rx * 4, ry * 1.2)) : shell,
      {
        depth: depth + 0.2,
        group: 'helm',
        bulge: rx * 0.7,
      },
    );
    for (const side of [-0.78, 0, 0.78])
      sketch.part(
        'spikedHelm.metal',
        leaf(at(side, 0.62), at(side * 1.36, 1.66 - Math.abs(side) * 0.2), rx * 0.24, 0.2),
        {
          depth: depth + 0.15,
          group: `spike${side}`,
        },
      );
    if (facing < -0.2 || wearer.openFace) return;
    const [sx, sy] = at(turn * 0.42, -0.16);
    const slit = cut(
      slab(sx, sy, rx * 1.5 * Math.max(0.45, facing), ry * 0.4, 1),
      crescent(sx, sy - ry * 0.5, rx * 0.5),
    );
    sketch.part('spikedHelm.slit', slit, { depth: depth + 0.3, group: 'slit', line: false });
    for (const side of [-0.42, 0.42])
      sketch.part(
        'spikedHelm.glow',
        slab(
          ...at(turn * 0.42 + side * Math.max(0.4, facing), -0.18),
          art.atLeast(1.2, 3.6),
          art.atLeast(1, 2.4),
          0.4,
        ),
        { depth: depth + 0.4, group: `eye${side}`, line: false },
      );
  },
};
