import type { Art } from '../../art.ts';
import { flat, matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, limb, poly, slab } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';
import { bricks, tiles } from './masonry.ts';
import { landmark } from './place.ts';

const drawTower = (
  art: Art,
  sketch: Sketch,
  x: number,
  width: number,
  height: number,
  depth: number,
  roofed: boolean,
): void => {
  const half = width / 2;
  sketch.part('wall', slab(x, -height / 2, width, height, 1), {
    depth,
    group: `tower${x}`,
    bulge: half * 0.9,
    pattern: bricks(art, 8, 13),
  });
  if (roofed) {
    sketch.part(
      'roof',
      poly(
        [
          [x - half - 5, -height],
          [x, -height - width * 1.35],
          [x + half + 5, -height],
        ],
        1.5,
      ),
      { depth: depth + 0.3, group: `roof${x}`, bulge: half, pattern: tiles(art) },
    );
    sketch.part('wall', slab(x, -height + 1, width + 7, 7, 2), { depth: depth + 0.4, group: `top${x}` });
  } else {
    const merlons = [-1, 0, 1].map((k) => slab(x + k * half * 0.94, -height - 7, half * 0.52, 9, 0.5));
    sketch.part('wall', join(slab(x, -height, width + 8, 9, 1), ...merlons), {
      depth: depth + 0.4,
      group: `top${x}`,
      bulge: 5,
      tone: 0.06,
    });
  }
  sketch.part(
    'window',
    join(
      slab(x, -height * 0.68, width * 0.2, width * 0.36, 1),
      ball(x, -height * 0.68 - width * 0.16, width * 0.1),
    ),
    { depth: depth + 0.5, group: `slit${x}`, bulge: 3 },
  );
};

export const castle = landmark({
  name: 'castle',
  words: ['fortress', 'palace', 'citadel', 'keep', 'stronghold', 'fort', 'kingdom'],
  main: 'wall',
  home: 'meadow',
  paints: {
    wall: matte('stone', 'gray', 'ash', 'sand'),
    roof: matte('blue', 'red', 'purple', 'teal'),
    window: flat('navy', 'ink'),
    gate: matte('oak', 'umber'),
    flag: matte('red', 'gold', 'azure'),
    pole: flat('umber'),
  },
  draw(art, sketch) {
    const { random } = art;
    const roofed = random.chance(0.7);
    // The keep and its towers, how high and how far apart; some have a second pair within.
    const keep = random.fork('keep').pick([78, 92, 68]);
    const side = random.fork('side').pick([62, 50, 74]);
    const apart = random.fork('apart').pick([39, 34, 44]);
    const inner = random.fork('inner').chance(0.4);
    const top = keep + (roofed ? 46 : 34);
    sketch.part('pole', limb([0, -keep - 14], art.atLeast(0.5, 1.1), [0, -top]), {
      depth: 0,
      group: 'pole',
    });
    sketch.part(
      'flag',
      poly(
        [
          [1, -top],
          [17, -top + 5],
          [1, -top + 11],
        ],
        0.5,
      ),
      { depth: 0.1, group: 'flag' },
    );
    drawTower(art, sketch, 0, 30, keep, 1, roofed);
    if (inner) for (const x of [-20, 20]) drawTower(art, sketch, x, 15, (keep + side) / 2 - 4, 0.5, roofed);
    sketch.part('wall', slab(0, -22, apart * 2 + 6, 44, 1), {
      depth: 2,
      group: 'curtain',
      bulge: 0,
      pattern: bricks(art, 8, 13),
      tone: 0.02,
    });
    sketch.part('wall', join(...[-24, -12, 0, 12, 24].map((x) => slab(x, -47, 7, 9))), {
      depth: 2.1,
      group: 'merlons',
    });
    sketch.part('window', join(slab(0, -13, 25, 27), ball(0, -26, 12.4)), { depth: 3, group: 'arch' });
    sketch.part('gate', join(slab(0, -12, 19, 25), ball(0, -24, 9.4)), {
      depth: 3.2,
      group: 'gate',
      bulge: 0,
      pattern: (x) => (art.level >= 1 && Math.abs(((((x + 100) % 6) + 6) % 6) - 3) < 0.7 ? -0.5 : 0),
    });
    for (const x of [-apart, apart]) drawTower(art, sketch, x, 24, side, 4, roofed);
  },
});
