import { matte } from '../../color/paint.ts';
import { join } from '../../shapes/operations.ts';
import { ball, limb } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { drawTrunk } from './bark.ts';
import { landmark } from './place.ts';

/** Round crowns, high ones and flat ones. */
const crowns = [
  { wide: 1, high: 1, full: 1 },
  { wide: 0.72, high: 1.3, full: 0.96 },
  { wide: 1.26, high: 0.72, full: 0.96 },
  { wide: 1.08, high: 1.1, full: 1.1 },
] as const;

export const tree = landmark({
  name: 'tree',
  body: 'PLANT',
  words: [
    'oak',
    'oak tree',
    'apple tree',
    'cherry tree',
    'cherry blossom',
    'maple',
    'willow',
    'ent',
    'sapling',
    'blossom tree',
    'orchard',
  ],
  main: 'leaves',
  paints: {
    leaves: matte('leafgreen', 'green', 'forest', 'lime', 'pink', 'orange'),
    trunk: matte('oak', 'umber', 'brown'),
    fruit: matte('red', 'amber', 'rose'),
  },
  draw(art, sketch) {
    const { random } = art;
    const tall = art.has('tall') ? 14 : 0;
    const wide = art.has('fat') ? 1.15 : 1;
    drawTrunk(art, sketch, -44 - tall, 7.4 * (art.has('old') ? 1.4 : 1));
    sketch.part(
      'trunk',
      join(limb([0, -30 - tall], 4, [-17, -48 - tall], 2.6), limb([0, -34 - tall], 4, [17, -50 - tall], 2.6)),
      { depth: 0.1, group: 'trunk' },
    );
    const j = () => random.between(-3, 3);
    const crown = random.fork('crown').pick(crowns);
    const puffs = (
      [
        [-25, -54, 18],
        [25, -54, 18],
        [-15, -74, 18],
        [15, -75, 18],
        [0, -58, 20],
        [0, -86, 15],
      ] as const
    ).map(([x, y, r]) => ({
      x: (x * crown.wide + j()) * wide,
      y: -54 + (y + 54) * crown.high + j() - tall,
      r: r * random.between(0.94, 1.08) * crown.full,
    }));
    for (const [i, { x, y, r }] of puffs.entries())
      sketch.part('leaves', ball(x, y, r * wide, r), {
        depth: 1 + i * 0.1,
        group: `puff${i < 2 ? 0 : i}`,
        bulge: r * 0.95,
        line: art.level >= 1,
        tone: i < 2 ? -0.12 : i === 5 ? 0.08 : 0,
      });
    const fruity = random.chance(0.4) || /apple|cherry|orchard/.test(art.plan.noun);
    if (fruity && art.level >= 1)
      for (const [x, y] of [
        [-24, -50],
        [10, -58],
        [-6, -76],
        [22, -66],
      ] as const)
        sketch.part('fruit', ball(x + j(), y + j() - tall, art.atLeast(1.1, 3.2)), {
          depth: 4,
          group: `fruit${x}`,
        });
    else if (art.level >= 2) {
      const tufts = puffs.flatMap(({ x, y, r }) => [
        leaf([x - r * 0.5, y - r * 0.1], [x - r * 0.1, y - r * 0.34], 2.2),
        leaf([x + r * 0.1, y - r * 0.4], [x + r * 0.5, y - r * 0.5], 2),
      ]);
      sketch.part('leaves', join(...tufts), { depth: 4, group: 'tufts', line: false, tone: 0.4 });
    }
  },
});
