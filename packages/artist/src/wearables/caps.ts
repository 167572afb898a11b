import { flat, matte } from '../color/paint.ts';
import { clip } from '../shapes/operations.ts';
import { ball, slab } from '../shapes/primitives.ts';
import { leaf, pebble } from '../shapes/symbols.ts';
import { headFrame } from './head-frame.ts';
import type { Wearable } from './wearable.ts';

/** A soft cap with a peak. */
export const cap: Wearable = {
  name: 'cap',
  words: ['baseball cap', 'trucker cap', 'peaked cap', 'snapback'],
  main: 'cloth',
  paints: { cloth: matte('red', 'blue', 'emerald', 'orange'), button: matte('white') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn, facing } = headFrame(art, wearer);
    const [x, y] = at(0, 0.36);
    const dome = clip(ball(x, y, rx * 1.04, ry * 0.9), slab(x, y - ry * 0.6, rx * 4, ry * 1.2));
    sketch.part('cap.cloth', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6 });
    if (art.level >= 1)
      sketch.part('cap.button', ball(...at(0, 1.27), art.atLeast(0.8, rx * 0.12)), {
        depth: depth + 0.2,
        group: 'button',
      });
    if (facing < -0.2) return;
    const [px, py] = at(turn * 0.86, 0.34);
    sketch.part('cap.cloth', ball(px, py, rx * (0.66 + 0.24 * facing), ry * 0.24), {
      depth: depth + 0.4,
      group: 'peak',
      bulge: ry * 0.2,
      tone: -0.12,
    });
  },
};

export const sailorCap: Wearable = {
  name: 'sailorCap',
  words: ['sailor hat', 'sailor cap', 'navy cap'],
  main: 'linen',
  paints: { linen: matte('white'), band: flat('navy'), ribbon: flat('navy') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth, turn } = headFrame(art, wearer);
    sketch.part(
      'sailorCap.linen',
      pebble([at(-0.8, 0.86), at(-1.16, 1.16), at(0, 1.44), at(1.16, 1.16), at(0.8, 0.86), at(0, 0.8)]),
      {
        depth: depth + 0.4,
        group: 'top',
        bulge: rx * 0.3,
      },
    );
    const [x, y] = at(0, 0.74);
    sketch.part('sailorCap.band', slab(x, y, rx * 1.68, art.atLeast(1.6, ry * 0.36), 1), {
      depth: depth + 0.3,
      group: 'band',
    });
    const way = turn > 0.3 ? -1 : 1;
    sketch.part('sailorCap.ribbon', leaf(at(0.78 * way, 0.7), at(1.24 * way, 0.1), rx * 0.13, 0.7), {
      depth: depth + 0.25,
      group: 'ribbon',
    });
  },
};

/** Knitted, with a ball on top. */
export const beanie: Wearable = {
  name: 'beanie',
  words: ['woolly hat', 'winter hat', 'knit cap', 'bobble hat', 'wool cap'],
  main: 'wool',
  paints: { wool: matte('teal', 'red', 'violet', 'azure'), fold: matte('cream', 'white') },
  coversHair: true,
  draw(art, sketch, wearer) {
    const { at, rx, ry, depth } = headFrame(art, wearer);
    const [x, y] = at(0, 0.4);
    const dome = clip(ball(x, y, rx * 1.06, ry * 1.0), slab(x, y - ry * 0.6, rx * 4, ry * 1.2));
    const knit = (px: number): number =>
      art.level >= 2 && Math.abs((((px - x + 60) % 5) + 5) % 5) < 1 ? -0.24 : 0;
    sketch.part('beanie.wool', dome, { depth: depth + 0.3, group: 'dome', bulge: rx * 0.6, pattern: knit });
    sketch.part('beanie.fold', slab(x, y, rx * 2.2, ry * 0.36, ry * 0.14), {
      depth: depth + 0.4,
      group: 'fold',
      bulge: ry * 0.16,
    });
    sketch.part('beanie.fold', ball(...at(0, 1.46), art.atLeast(1.5, rx * 0.24)), {
      depth: depth + 0.2,
      group: 'ball',
    });
  },
};
