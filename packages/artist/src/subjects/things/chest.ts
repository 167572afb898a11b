import { flat, glow, matte, metal } from '../../color/paint.ts';
import { opens } from '../../motion/bodies/opens.ts';
import { clip, join } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { pebble } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const chest = thing({
  name: 'chest',
  words: ['treasure chest', 'treasure', 'coffer', 'loot', 'trunk box'],
  main: 'wood',
  floats: false,
  home: 'dungeon',
  paints: {
    wood: matte('wood', 'oak', 'chestnut', 'maroon'),
    metal: metal('gold', 'steel', 'bronze'),
    dark: flat('umber'),
    gold: glow('gold'),
    gem: matte('red', 'azure', 'emerald'),
  },
  moves: () => ({ open: opens }),
  draw(art, sketch) {
    const stands = art.random.chance(0.35) || art.has('glowing');
    const openness = art.pose.open ?? (stands ? 1 : 0);
    const open = openness > 0;
    // The lid's front edge: it rises as far as the lid is open.
    const edge = -40 - 31 * openness;
    const planks = (_x: number, y: number) =>
      art.level >= 2 && Math.abs(((((y + 100) % 13) + 13) % 13) - 6.5) < 0.85 ? -0.42 : 0;
    sketch.part('wood', slab(0, -20, 80, 40, 3), { depth: 1, group: 'box', bulge: 12, pattern: planks });
    const lid = open
      ? pebble(
          [
            [-42, -42],
            [-44, -62],
            [-34, -78],
            [0, -82],
            [34, -78],
            [44, -62],
            [42, -42],
          ],
          1,
        )
      : pebble(
          [
            [-41, -40],
            [-43, -56],
            [-30, -70],
            [0, -73],
            [30, -70],
            [43, -56],
            [41, -40],
            [0, -40],
          ],
          1,
        );
    sketch.part(open ? 'dark' : 'wood', lid, {
      depth: open ? 0 : 2,
      group: 'lid',
      bulge: 16,
      pattern: open ? undefined : planks,
    });
    if (open) {
      const risen = clip(lid, slab(0, edge - 50, 120, 100));
      const moves = art.pose.open !== undefined;
      sketch.part('wood', risen, {
        depth: moves ? 2 : 0.5,
        group: 'lid',
        bulge: 12,
        pattern: moves ? planks : undefined,
      });
      if (moves)
        for (const x of [-33, 33])
          sketch.part('metal', clip(risen, slab(x, -60, 9, 60, 1)), {
            depth: 2.5,
            group: `strap${x}`,
            bulge: 4,
          });
      const heap = [
        [-26, -43, 9],
        [-12, -48, 10],
        [3, -51, 11],
        [18, -47, 10],
        [29, -43, 8],
      ] as const;
      sketch.part('gold', join(...heap.map(([x, y, r]) => ball(x, y, r))), {
        depth: 0.8,
        group: 'heap',
        bulge: 9,
        tone: 0.1,
      });
      sketch.part(
        'gem',
        poly([
          [6, -60],
          [14, -60],
          [17, -54],
          [10, -46],
          [3, -54],
        ]),
        { depth: 0.9, group: 'gem' },
      );
      sketch.part('gem', ball(-17, -53, 4.4), { depth: 0.9, group: 'gem2' });
    }
    for (const x of [-33, 33])
      sketch.part(
        'metal',
        clip(slab(x, open ? -20 : -36, 9, open ? 42 : 78, 1), join(lid, slab(0, -20, 82, 42, 3))),
        { depth: 3, group: `band${x}`, bulge: 4 },
      );
    if (!open) sketch.part('metal', slab(0, -40, 86, 6, 1.5), { depth: 3.2, group: 'seam', bulge: 3 });
    else sketch.part('metal', slab(0, -38, 84, 6, 1.5), { depth: 3.2, group: 'seam', bulge: 3 });
    sketch.part('metal', slab(0, -34, 16, 19, 3), { depth: 4, group: 'lock', bulge: 5 });
    sketch.part('dark', join(ball(0, -36, 2.6), slab(0, -32, 2.2, 7)), {
      depth: 5,
      group: 'hole',
      line: false,
    });
  },
});
