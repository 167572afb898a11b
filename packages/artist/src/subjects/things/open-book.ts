import type { Art } from '../../art.ts';
import { mirror } from '../../shapes/operations.ts';
import { slab } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import type { Sketch } from '../../sketch.ts';

/** A book that lies open: two pages that bow to the fold, lines on them, the cover around their edge. */
export const drawOpenBook = (art: Art, sketch: Sketch): void => {
  const page = (out: number, rise: number) =>
    pebble([
      [1, -26 - rise],
      [14, -33 - rise],
      [32, -33 - rise],
      [46 + out, -27],
      [46 + out, 27],
      [32, 23 + rise * 0.4],
      [14, 23 + rise * 0.4],
      [1, 31],
    ]);
  sketch.part('cover', mirror(slab(27, 3, 56, 66, 4)), { depth: 0, group: 'cover', bulge: 6 });
  sketch.part('pages', mirror(page(2, -3)), { depth: 1, group: 'block', bulge: 0, tone: -0.3 });
  sketch.part('pages', mirror(page(-1, 0)), {
    depth: 2,
    group: 'pages',
    bulge: 0,
    pattern: (x) => (Math.abs(x) < 7 ? -0.34 : Math.abs(x) > 20 ? 0.1 : 0),
  });
  if (art.level >= 1)
    for (const y of [-20, -10, 0, 10])
      for (const side of [-1, 1])
        sketch.part('cover', slab(side * 25, y, y === 10 ? 18 : 28, art.atLeast(1, 2.4)), {
          depth: 3,
          group: 'lines',
          bulge: 0,
          line: false,
          tone: -0.2,
        });
  sketch.part('ribbon', slab(4, 14, 5, 50, 1), { depth: 4, group: 'ribbon', bulge: 2 });
};
