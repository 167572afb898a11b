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
    const roofed = art.random.chance(0.7);
    sketch.part('pole', limb([0, -92], art.atLeast(0.5, 1.1), [0, roofed ? -124 : -112]), {
      depth: 0,
      group: 'pole',
    });
    sketch.part(
      'flag',
      poly(
        [
          [1, roofed ? -124 : -112],
          [17, roofed ? -119 : -107],
          [1, roofed ? -113 : -102],
        ],
        0.5,
      ),
      { depth: 0.1, group: 'flag' },
    );
    drawTower(art, sketch, 0, 30, 78, 1, roofed);
    sketch.part('wall', slab(0, -22, 84, 44, 1), {
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
    for (const x of [-39, 39]) drawTower(art, sketch, x, 24, 62, 4, roofed);
  },
});
