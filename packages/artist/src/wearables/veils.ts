import { flat, matte, metal } from '../color/paint.ts';
import { cut, join } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import { leaf, pebble } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** Black over white, down to the shoulders. */
export const nunVeil: Wearable = {
  name: 'nunVeil',
  words: ['wimple', 'nun veil', 'habit'],
  main: 'cloth',
  paints: { cloth: matte('black', 'charcoal'), linen: matte('white') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const veil = pebble([
      at(0, 1.24),
      at(0.94, 0.86),
      at(1.2, 0),
      at(1.36, -1.36),
      at(0, -1.1),
      at(-1.36, -1.36),
      at(-1.2, 0),
      at(-0.94, 0.86),
    ]);
    const [fx, fy] = at(turn * 0.42, -0.22);
    const face = ball(fx, fy, rx * (0.78 - 0.16 * turn), ry * 0.74);
    sketch.part(
      'nunVeil.cloth',
      facing > -0.3 ? cut(veil, ball(fx, fy, rx * (0.94 - 0.16 * turn), ry * 0.92)) : veil,
      {
        depth: depth + 0.3,
        group: 'veil',
        bulge: rx * 0.6,
      },
    );
    if (facing > -0.3)
      sketch.part(
        'nunVeil.linen',
        cut(
          join(
            ball(fx, fy, rx * (0.98 - 0.16 * turn), ry * 0.96),
            slab(fx, fy + ry * 0.9, rx * 1.1, ry * 0.5, 3),
          ),
          face,
        ),
        {
          depth: depth + 0.2,
          group: 'linen',
          line: false,
          bulge: rx * 0.3,
        },
      );
  },
};

/** A white veil that falls behind the shoulders, held by blossoms. */
export const brideVeil: Wearable = {
  name: 'brideVeil',
  words: ['veil', 'bridal veil', 'wedding veil'],
  main: 'tulle',
  paints: { tulle: matte('white'), bloom: flat('pink', 'rose'), leaf: flat('mint') },
  draw(art, sketch, wearer) {
    const { at, rx, depth, facing } = headFrame(art, wearer);
    sketch.part(
      'brideVeil.tulle',
      pebble([
        at(0, 1.2),
        at(0.96, 0.9),
        at(1.34, 0),
        at(1.66, -2.1),
        at(0, -2.3),
        at(-1.66, -2.1),
        at(-1.34, 0),
        at(-0.96, 0.9),
      ]),
      { depth: facing < -0.3 ? depth + 0.3 : -7, group: 'veil', bulge: rx * 0.6 },
    );
    for (const [i, side] of [-0.72, -0.26, 0.26, 0.72].entries())
      sketch.part(
        i % 2 ? 'brideVeil.bloom' : 'brideVeil.tulle',
        ball(...at(side, 0.98 - Math.abs(side) * 0.3), art.atLeast(1, rx * 0.2)),
        {
          depth: depth + 0.4 + i * 0.01,
          group: `bloom${i}`,
        },
      );
  },
};

/** A broad hat whose net keeps bees out. */
export const beeVeil: Wearable = {
  name: 'beeVeil',
  words: ['beekeeper hat', 'beekeeper veil', 'bee hat'],
  main: 'straw',
  paints: { straw: matte('cream', 'sand'), net: flat('charcoal'), band: flat('ink') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const net = pebble([
      at(-1.12, 0.5),
      at(-1.2, -0.4),
      at(-0.9, -1.16),
      at(0, -1.3),
      at(0.9, -1.16),
      at(1.2, -0.4),
      at(1.12, 0.5),
    ]);
    const step = Math.max(3, 2 / art.pixels);
    const mesh = (x: number, y: number): boolean =>
      Math.abs((x + y) % step) < step / 2 === Math.abs((x - y) % step) < step / 2;
    const [fx, fy] = at(0, -0.26);
    sketch.part(
      'beeVeil.net',
      {
        box: net.box,
        at: (x, y) =>
          Math.max(net.at(x, y), Math.hypot((x - fx) / rx, (y - fy) / ry) < 0.84 || !mesh(x, y) ? 1 : -1),
      },
      { depth: depth + 0.2, group: 'net', line: false, bulge: 0 },
    );
    sketch.part('beeVeil.straw', ball(...at(0, 0.96), rx * 0.82, ry * 0.5), {
      depth: depth + 0.3,
      group: 'crown',
      bulge: rx * 0.4,
    });
    sketch.part('beeVeil.band', slab(...at(0, 0.68), rx * 1.6, art.atLeast(1, ry * 0.18), 1), {
      depth: depth + 0.35,
      group: 'band',
      line: false,
    });
    sketch.part('beeVeil.straw', ball(...at(0, 0.52), rx * 1.56, ry * 0.24), {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.2,
    });
  },
};

/** A long beak with round glasses, under a flat black hat. */
export const plagueMask: Wearable = {
  name: 'plagueMask',
  words: ['plague mask', 'beak mask', 'plague doctor mask', 'raven mask'],
  main: 'leather',
  paints: {
    leather: matte('bone', 'tan'),
    lens: flat('scarlet', 'ink'),
    felt: matte('black'),
    rim: metal('bronze'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, facing, turn } = headFrame(art, wearer);
    const [x, y] = at(0, 0);
    sketch.part('plagueMask.felt', ball(x, y, rx * 1.08, ry * 1.08), {
      depth: depth + 0.05,
      group: 'cowl',
      bulge: rx * 0.6,
    });
    sketch.part('plagueMask.felt', slab(...at(0, 0.98), rx * 1.46, ry * 0.86, 3), {
      depth: depth + 0.4,
      group: 'crown',
      bulge: rx * 0.4,
    });
    sketch.part('plagueMask.felt', ball(...at(0, 0.62), rx * 1.6, ry * 0.22), {
      depth: depth + 0.5,
      group: 'brim',
      bulge: ry * 0.2,
      tone: 0.1,
    });
    if (facing < -0.2) return;
    sketch.part(
      'plagueMask.leather',
      ball(...at(turn * 0.4, -0.3), rx * 0.84 * Math.max(0.6, facing), ry * 0.7),
      { depth: depth + 0.1, group: 'face', bulge: rx * 0.4 },
    );
    for (const side of [-1, 1]) {
      const eye = at(turn * 0.4 + side * 0.44 * Math.max(0.3, facing), -0.12);
      sketch.part('plagueMask.rim', ball(...eye, art.atLeast(1.3, rx * 0.25)), {
        depth: depth + 0.2,
        group: `rim${side}`,
        line: false,
      });
      sketch.part('plagueMask.lens', ball(...eye, art.atLeast(0.7, rx * 0.16)), {
        depth: depth + 0.25,
        group: `lens${side}`,
        line: false,
      });
    }
    // Seen from the front a beak would be a spot: it points aside.
    const tip = turn > 0.3 ? at(2.1, -0.9) : at(-1.14, -1.36);
    sketch.part('plagueMask.leather', leaf(at(0.1 + turn * 0.5, -0.1), tip, rx * 0.46, 0.2), {
      depth: depth + 0.3,
      group: 'beak',
      bulge: rx * 0.3,
      tone: 0.1,
    });
  },
};
