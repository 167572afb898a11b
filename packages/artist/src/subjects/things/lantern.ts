import { gel, glow, metal } from '../../color/paint.ts';
import { poly, ring, slab } from '../../shapes/primitives.ts';
import { leaf } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

export const lantern = thing({
  name: 'lantern',
  words: ['lamp', 'light', 'oil lamp', 'lanterns'],
  main: 'metal',
  home: 'night',
  paints: {
    metal: metal('iron', 'bronze', 'copper'),
    glass: gel('amber', 'lemon'),
    flame: glow('flame'),
    core: glow('lemon'),
  },
  grip: { at: [0, -46], height: 44, angleDeg: 0 },
  draw(art, sketch) {
    sketch.part('metal', ring(0, -37, 10, art.atLeast(0.9, 2.6)), { depth: 0, group: 'ring' });
    sketch.part('glass', slab(0, 8, 40, 52, 8), { depth: 1, group: 'glass', bulge: 16, tone: 0.1 });
    sketch.part('flame', leaf([0, 30], [0, -10], 11, 0.34), {
      depth: 2,
      group: 'flame',
      bulge: 10,
      line: false,
    });
    sketch.part('core', leaf([0, 29], [0, 8], 5, 0.34), { depth: 3, group: 'flame', bulge: 5, line: false });
    sketch.part(
      'metal',
      poly(
        [
          [-24, -18],
          [24, -18],
          [10, -32],
          [-10, -32],
        ],
        2,
      ),
      { depth: 4, group: 'roof', bulge: 8 },
    );
    sketch.part('metal', slab(0, 38, 52, 14, 4), { depth: 4, group: 'foot', bulge: 7 });
    for (const x of [-19, 19])
      sketch.part('metal', slab(x, 8, art.atLeast(1.2, 4.4), 52), { depth: 3.5, group: `bar${x}` });
  },
});
