import { matte } from '../../color/paint.ts';
import { clip } from '../../shapes/operations.ts';
import { limb, poly, slab } from '../../shapes/primitives.ts';
import { pebble, star } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const boat = thing({
  name: 'boat',
  body: 'VESSEL',
  words: [
    'ship',
    'sailboat',
    'sailing boat',
    'galleon',
    'vessel',
    'yacht',
    'raft',
    'canoe',
    'pirate ship',
    'paper boat',
  ],
  main: 'hull',
  floats: false,
  home: 'sea',
  grip: { at: [0, -10], height: 50 },
  paints: {
    hull: matte('wood', 'rust', 'oak', 'navy'),
    rail: matte('amber', 'tan', 'cream'),
    sail: matte('ivory', 'red', 'sky', 'cream'),
    stripe: matte('red', 'azure', 'amber'),
    mast: matte('umber'),
    flag: matte('red', 'gold', 'azure'),
  },
  draw(art, sketch) {
    const { random } = art;
    const kind = random.pick(['sloop', 'square']);
    sketch.part('mast', limb([0, -16], art.atLeast(1, 2.6), [0, -92]), { depth: 0, group: 'mast' });
    const wave = random.between(-2, 4);
    sketch.part(
      'flag',
      poly(
        [
          [0, -92],
          [18, -88 + wave],
          [0, -82],
        ],
        1,
      ),
      { depth: 1, group: 'flag' },
    );
    if (kind === 'sloop') {
      const sail = pebble(
        [
          [4, -80],
          [12, -66],
          [30, -46],
          [40, -30],
          [22, -27],
          [4, -28],
        ],
        0.5,
      );
      sketch.part('sail', sail, { depth: 2, group: 'sail', bulge: 20 });
      sketch.part('stripe', clip(sail, slab(20, -44, 60, 7, 0, 8)), { depth: 2.1, group: 'sail', bulge: 20 });
      sketch.part(
        'sail',
        poly(
          [
            [-4, -76],
            [-4, -28],
            [-32, -30],
          ],
          1,
        ),
        { depth: 2, group: 'jib', bulge: 14, tone: -0.08 },
      );
    } else {
      const sail = pebble([
        [-30, -76],
        [0, -79],
        [30, -76],
        [34, -52],
        [30, -32],
        [0, -27],
        [-30, -32],
        [-26, -54],
      ]);
      sketch.part('sail', sail, { depth: 2, group: 'sail', bulge: 24 });
      sketch.part('stripe', random.chance(0.5) ? star(4, -53, 14, 6) : clip(sail, slab(0, -53, 90, 10)), {
        depth: 2.1,
        group: 'sign',
        bulge: 20,
        line: false,
      });
      sketch.part('mast', limb([-34, -77], art.atLeast(0.9, 2.2), [34, -77]), { depth: 3, group: 'yard' });
    }
    const hull = pebble(
      [
        [-46, -22],
        [-30, -20],
        [0, -18],
        [30, -20],
        [48, -27],
        [40, -8],
        [28, 0],
        [0, 2],
        [-26, 0],
        [-38, -6],
      ],
      0.5,
    );
    sketch.part('hull', hull, {
      depth: 4,
      group: 'hull',
      bulge: 13,
      pattern: (_x, y) => (art.level >= 2 && Math.abs(((((y + 100) % 8) + 8) % 8) - 4) < 0.7 ? -0.36 : 0),
    });
    sketch.part(
      'rail',
      clip(
        hull,
        poly([
          [-60, -30],
          [0, -24],
          [60, -36],
          [60, -21],
          [0, -13],
          [-60, -16],
        ]),
      ),
      { depth: 5, group: 'rail', bulge: 5 },
    );
    if (art.level >= 2)
      for (const x of [-18, 0, 18])
        sketch.part('rail', slab(x, -7, 5, 5, 2.4), { depth: 5, group: `port${x}`, tone: 0.2 });
  },
});
