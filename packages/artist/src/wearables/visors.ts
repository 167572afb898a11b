import { flat, matte } from '../color/paint.ts';
import { clip, cut, join } from '../shapes/operations.ts';
import { ball, limb, slab } from '../shapes/primitives.ts';
import { domeOn } from './dome.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** Round and bright, with a stripe and a visor pushed open. */
export const raceHelmet: Wearable = {
  name: 'raceHelmet',
  words: ['racing helmet', 'motorcycle helmet', 'crash helmet', 'biker helmet', 'race helmet'],
  main: 'shell',
  paints: {
    shell: matte('red', 'azure', 'lime', 'orange'),
    stripe: flat('white'),
    visor: flat('night'),
    glint: flat('sky'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const shell = ball(...at(0, 0), rx * 1.18, ry * 1.16);
    const [vx, vy] = at(turn * 0.46, -0.2);
    const opening = slab(vx, vy, rx * 1.72 * Math.max(0.5, facing), ry * 0.82, ry * 0.34);
    const seen = facing > -0.3;
    sketch.part('raceHelmet.shell', seen ? cut(shell, opening) : shell, {
      depth: depth + 0.3,
      group: 'shell',
      bulge: rx,
    });
    sketch.part(
      'raceHelmet.stripe',
      clip(seen ? cut(shell, opening) : shell, slab(...at(turn * 0.3, 0.8), rx * 0.42, ry * 1.2)),
      {
        depth: depth + 0.35,
        group: 'stripe',
        line: false,
        bulge: rx,
      },
    );
    if (seen)
      sketch.part(
        'raceHelmet.visor',
        clip(
          shell,
          slab(vx, vy - ry * 0.46, rx * 1.9 * Math.max(0.5, facing), art.atLeast(1.4, ry * 0.26), 1.5),
        ),
        {
          depth: depth + 0.4,
          group: 'visor',
          bulge: 3,
        },
      );
  },
};

/** Glass before the eyes, a pipe to breathe through. */
export const divingMask: Wearable = {
  name: 'divingMask',
  words: ['diving mask', 'snorkel', 'scuba mask', 'swimming goggles'],
  main: 'frame',
  paints: { frame: matte('charcoal', 'azure'), glass: flat('ice'), pipe: matte('orange', 'yellow') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    if (facing < -0.2) return;
    const [x, y] = at(turn * 0.5, -0.18);
    const wide = Math.max(0.5, facing);
    const outer = slab(x, y, rx * 1.6 * wide, ry * 0.86, ry * 0.3);
    const inner = slab(
      x,
      y,
      rx * 1.6 * wide - art.atLeast(2, rx * 0.3),
      ry * 0.86 - art.atLeast(2, rx * 0.3),
      ry * 0.2,
    );
    sketch.part('divingMask.frame', cut(outer, inner), { depth: depth + 0.1, group: 'frame' });
    const pipe = join(
      limb(at(1.16, -0.7), art.atLeast(0.8, rx * 0.13), at(1.3, 1.34)),
      limb(at(0.3 + turn * 0.4, -0.74), art.atLeast(0.7, rx * 0.1), at(1.16, -0.7)),
    );
    sketch.part('divingMask.pipe', pipe, { depth: depth + 0.2, group: 'pipe' });
  },
};

/** Cloth around the eyes, nothing else. */
export const heroMask: Wearable = {
  name: 'heroMask',
  words: ['domino mask', 'hero mask', 'superhero mask', 'bandit mask', 'eye mask'],
  main: 'cloth',
  paints: { cloth: flat('ink', 'navy', 'maroon'), eye: flat('white') },
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    if (facing < -0.2) return;
    const head = ball(...at(0, 0), rx * 1.02, ry * 1.02);
    sketch.part('heroMask.cloth', clip(head, slab(...at(0, -0.2), rx * 3, art.atLeast(3, ry * 0.56), 1)), {
      depth: depth - 0.2,
      group: 'mask',
      line: false,
    });
    for (const side of [-1, 1])
      sketch.part(
        'heroMask.eye',
        slab(
          ...at(turn * 0.42 + side * 0.44 * Math.max(0.3, facing), -0.2),
          art.atLeast(1.2, rx * 0.3),
          art.atLeast(1, ry * 0.24),
          1,
          side * 10,
        ),
        {
          depth: depth - 0.1,
          group: `eye${side}`,
          line: false,
        },
      );
  },
};

/** A black bag with holes for the eyes. */
export const executionerHood: Wearable = {
  name: 'executionerHood',
  words: ['executioner hood', 'executioner mask', 'hangman hood'],
  main: 'cloth',
  paints: { cloth: matte('charcoal', 'black'), eye: flat('white') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    sketch.part(
      'executionerHood.cloth',
      join(domeOn(at(0, 0), rx * 1.12, ry * 1.22), slab(...at(0, -0.5), rx * 2.1, ry * 1.1, rx * 0.4)),
      { depth: depth + 0.2, group: 'hood', bulge: rx * 0.6 },
    );
    if (facing < -0.2) return;
    for (const side of [-1, 1]) {
      const eye = at(turn * 0.42 + side * 0.42 * Math.max(0.3, facing), -0.16);
      sketch.part(
        'executionerHood.eye',
        ball(...eye, art.atLeast(1, rx * 0.2), art.atLeast(0.7, ry * 0.14)),
        {
          depth: depth + 0.3,
          group: `eye${side}`,
          line: false,
        },
      );
    }
  },
};
