import { flat, matte } from '../color/paint.ts';
import { smoothLine } from '../shapes/curves.ts';
import { clip, join } from '../shapes/operations.ts';
import { ball, poly, slab } from '../shapes/primitives.ts';
import { pebble } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** A tall crown on a brim as wide as its wearer's shoulders, turned up at its edge. */
export const sombrero: Wearable = {
  name: 'sombrero',
  words: ['mexican hat', 'mariachi hat'],
  main: 'straw',
  paints: {
    straw: matte('amber', 'sand', 'gold'),
    band: flat('red', 'emerald'),
    trim: flat('turquoise', 'rose'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 0.62);
    const crown = poly(
      smoothLine(
        [at(-0.72, 0.6), at(-0.5, 1.35), at(-0.16, 1.72), at(0.16, 1.72), at(0.5, 1.35), at(0.72, 0.6)],
        4,
      ),
      0.8,
    );
    sketch.part('sombrero.straw', crown, { depth: depth + 0.3, group: 'crown', bulge: rx * 0.5 });
    sketch.part('sombrero.band', clip(crown, slab(x, y - ry * 0.26, rx * 3, art.atLeast(1.4, ry * 0.2))), {
      depth: depth + 0.35,
      group: 'band',
      line: false,
    });
    const brim = pebble([
      at(-1.85, 0.98),
      at(-1.4, 0.62),
      at(-0.7, 0.42),
      at(0, 0.36),
      at(0.7, 0.42),
      at(1.4, 0.62),
      at(1.85, 0.98),
      at(1.1, 0.82),
      at(0, 0.68),
      at(-1.1, 0.82),
    ]);
    sketch.part('sombrero.straw', brim, { depth: depth + 0.4, group: 'brim', bulge: ry * 0.24 });
    if (art.level >= 1)
      for (const side of [-1.5, -0.95, -0.32, 0.32, 0.95, 1.5])
        sketch.part(
          'sombrero.trim',
          ball(...at(side, 0.52 + Math.abs(side) * 0.14), art.atLeast(0.7, rx * 0.08)),
          {
            depth: depth + 0.5,
            group: `trim${side}`,
            line: false,
          },
        );
  },
};

export const cowboyHat: Wearable = {
  name: 'cowboyHat',
  words: ['cowboy hat', 'stetson', 'western hat', 'sheriff hat'],
  main: 'leather',
  paints: {
    leather: matte('leather', 'chestnut', 'tan'),
    band: flat('umber', 'maroon'),
    badge: flat('gold'),
  },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 0.62);
    const crown = pebble([
      at(-0.8, 0.5),
      at(-0.74, 1.2),
      at(-0.44, 1.5),
      at(0, 1.34),
      at(0.44, 1.5),
      at(0.74, 1.2),
      at(0.8, 0.5),
    ]);
    sketch.part('cowboyHat.leather', crown, { depth: depth + 0.3, group: 'crown', bulge: rx * 0.5 });
    sketch.part('cowboyHat.band', clip(crown, slab(x, y - ry * 0.14, rx * 3, art.atLeast(1.3, ry * 0.2))), {
      depth: depth + 0.35,
      group: 'band',
      line: false,
    });
    const brim = pebble([
      at(-1.6, 0.9),
      at(-1.34, 0.52),
      at(-0.6, 0.42),
      at(0, 0.34),
      at(0.6, 0.42),
      at(1.34, 0.52),
      at(1.6, 0.9),
      at(1.05, 0.66),
      at(0, 0.56),
      at(-1.05, 0.66),
    ]);
    sketch.part('cowboyHat.leather', brim, {
      depth: depth + 0.4,
      group: 'brim',
      bulge: ry * 0.2,
      tone: 0.08,
    });
    if (art.level >= 2)
      sketch.part('cowboyHat.badge', ball(...at(0, 0.92), rx * 0.13), {
        depth: depth + 0.45,
        group: 'badge',
      });
  },
};

export const partyHat: Wearable = {
  name: 'partyHat',
  words: ['birthday hat', 'cone hat', 'party cone'],
  main: 'paper',
  paints: {
    paper: matte('rose', 'azure', 'violet', 'turquoise'),
    dot: flat('yellow', 'white'),
    tuft: matte('yellow', 'lime'),
  },
  draw(art, sketch, wearer) {
    const { at, rx, depth } = headFrame(art, wearer);
    const cone = poly([at(-0.56, 0.66), at(0, 1.96), at(0.56, 0.66), at(0, 0.54)], 0.6);
    sketch.part('partyHat.paper', cone, { depth: depth + 0.3, group: 'cone', bulge: rx * 0.4 });
    const dots = [
      [-0.2, 0.86],
      [0.22, 0.98],
      [-0.08, 1.24],
      [0.06, 1.54],
    ].map(([s, u]) => ball(...at(s!, u!), art.atLeast(0.7, rx * 0.09)));
    if (art.level >= 1)
      sketch.part('partyHat.dot', clip(cone, join(...dots)), {
        depth: depth + 0.4,
        group: 'dots',
        line: false,
      });
    sketch.part('partyHat.tuft', ball(...at(0, 1.98), art.atLeast(1.3, rx * 0.2)), {
      depth: depth + 0.5,
      group: 'tuft',
    });
  },
};

/** A red cap whose tip falls aside, its edge and its ball white fur. */
export const santaHat: Wearable = {
  name: 'santaHat',
  words: ['christmas hat', 'xmas hat', 'elf hat', 'gnome hat', 'nightcap'],
  main: 'felt',
  paints: { felt: matte('red', 'crimson'), fur: matte('white') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    const way = turn > 0.3 ? -1 : 1;
    const hat = pebble([
      at(-0.96 * way, 0.5),
      at(-0.7 * way, 1.1),
      at(-0.1 * way, 1.56),
      at(0.7 * way, 1.5),
      at(1.3 * way, 0.86),
      at(1.16 * way, 0.66),
      at(0.94 * way, 0.84),
      at(0.96 * way, 0.5),
      at(0, 0.44),
    ]);
    sketch.part('santaHat.felt', hat, { depth: depth + 0.3, group: 'hat', bulge: rx * 0.5 });
    const [x, y] = at(0, 0.5);
    sketch.part('santaHat.fur', slab(x, y, rx * 2.3, ry * 0.36, ry * 0.17), {
      depth: depth + 0.4,
      group: 'fur',
      bulge: ry * 0.18,
    });
    sketch.part('santaHat.fur', ball(...at(1.26 * way, 0.66), art.atLeast(1.5, rx * 0.24)), {
      depth: depth + 0.5,
      group: 'ball',
    });
  },
};
