import { flat, matte } from '../../color/paint.ts';
import { opens } from '../../motion/bodies/opens.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';
import { bricks, tiles } from './masonry.ts';
import { landmark } from './place.ts';

const drawWindow = (sketch: Sketch, x: number, y: number, w: number, h: number, depth: number): void => {
  sketch.part('frame', slab(x, y, w + 4, h + 4, 1.5), { depth, group: `frame${x}${y}`, bulge: 2 });
  sketch.part('window', slab(x, y, w, h, 1), { depth: depth + 0.1, group: `pane${x}${y}`, line: false });
};

export const house = landmark({
  name: 'house',
  words: [
    'cottage',
    'hut',
    'cabin',
    'home',
    'shack',
    'inn',
    'shop',
    'tavern house',
    'barn',
    'farmhouse',
    'building',
    'mushroom house',
    'church',
  ],
  main: 'wall',
  home: 'meadow',
  paints: {
    wall: matte('cream', 'ivory', 'sand', 'stone', 'sky'),
    roof: matte('red', 'rust', 'blue', 'forest', 'plum'),
    door: matte('oak', 'umber'),
    window: flat('lemon', 'sky'),
    frame: matte('oak', 'umber'),
    chimney: matte('stone', 'rust'),
    smoke: matte('white'),
    bush: matte('leafgreen'),
    knob: flat('gold'),
  },
  moves: () => ({ open: opens }),
  draw(art, sketch) {
    const { random } = art;
    const tall = art.has('tall') ? 16 : random.fork('tall').pick([0, 8, -5, 14]);
    const peak = random.fork('roof').pick([25, 4, 16]);
    const ridge = -76 - tall - (25 - peak) * 0.5;
    const side = random.pick([-1, 1]);
    sketch.part('chimney', slab(side * 19, -72 - tall, 12, 34, 1), {
      depth: 0,
      group: 'chimney',
      pattern: bricks(art, 7, 9),
    });
    if (art.level >= 1)
      for (const [dx, y, r] of [
        [0, -96, 5],
        [5, -104, 6.4],
        [13, -110, 5],
      ] as const)
        sketch.part('smoke', ball(side * (19 + dx), y - tall, r), { depth: -1, group: `smoke${dx}` });
    sketch.part('wall', slab(0, -22 - tall / 2, 64, 46 + tall, 1), {
      depth: 1,
      group: 'wall',
      bulge: 0,
      tone: 0.02,
      bright: true,
    });
    sketch.part(
      'frame',
      clip(
        join(
          slab(-31, -22 - tall / 2, 4, 46 + tall),
          slab(31, -22 - tall / 2, 4, 46 + tall),
          slab(0, -2, 70, 3.6),
        ),
        slab(0, -22 - tall / 2, 66, 46 + tall),
      ),
      { depth: 1.4, group: 'beams' },
    );
    const roof = poly(
      [
        [-44, -38 - tall],
        [-peak, ridge],
        [peak, ridge],
        [44, -38 - tall],
      ],
      2,
    );
    sketch.part('roof', roof, { depth: 3, group: 'roof', bulge: 12, pattern: tiles(art) });
    const x = random.pick([-13, 0, 13]);
    sketch.part('frame', join(slab(x, -14, 20, 30, 1), ball(x, -28, 10)), { depth: 2, group: 'jamb' });
    const { open } = art.pose;
    // The leaf turns on its left hinge: it is seen narrower the wider it is open.
    const leaf = 1 - 0.78 * (open ?? 0);
    const hinged = (from: number): number => x - 8 + (from - x + 8) * leaf;
    const doorway = join(slab(x, -13, 16, 28, 1), ball(x, -27, 8));
    if (open !== undefined) sketch.part('window', doorway, { depth: 2.1, group: 'inside', line: false });
    const door = open === undefined ? doorway : clip(doorway, slab(hinged(x), -20, 16 * leaf, 60));
    sketch.part('door', door, {
      depth: 2.2,
      group: 'door',
      bulge: 4,
    });
    sketch.part('knob', ball(hinged(x + 4.4), -14, art.atLeast(0.7, 1.6)), {
      depth: 2.5,
      group: 'knob',
      line: false,
    });
    for (const wx of x === 0 ? [-21, 21] : [x < 0 ? 14 : -14])
      drawWindow(sketch, wx, -22, x === 0 ? 9 : 13, 12, 2);
    if (art.level >= 1) drawWindow(sketch, 0, -56 - tall, 11, 10, 4);
    for (const bx of [-36, 37])
      sketch.part('bush', join(ball(bx, -5, 9, 7), ball(bx + 7, -4, 6, 5)), { depth: 5, group: `bush${bx}` });
  },
});
