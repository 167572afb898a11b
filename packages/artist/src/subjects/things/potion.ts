import { flat, gel, matte } from '../../color/paint.ts';
import { blend, clip, swell } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { heart, star } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const potion = thing({
  name: 'potion',
  words: ['bottle', 'elixir', 'flask', 'vial', 'brew', 'antidote', 'tonic', 'holy water', 'jar'],
  main: 'liquid',
  paints: {
    liquid: gel('red', 'azure', 'violet', 'green', 'amber', 'magenta', 'turquoise'),
    glass: matte('ice', 'sky', 'white'),
    cork: matte('tan', 'oak'),
    foam: matte('white'),
    label: matte('parchment'),
    sign: flat('maroon', 'navy'),
    string: matte('gold', 'rust'),
  },
  draw(art, sketch) {
    const { random } = art;
    const kind = random.pick(['round', 'cone', 'tall', 'heart'] as const);
    const neckTop = -42;
    const belly = {
      round: ball(0, 14, 31, 31),
      cone: poly(
        [
          [-9, -22],
          [9, -22],
          [30, 34],
          [24, 42],
          [-24, 42],
          [-30, 34],
        ],
        3,
      ),
      tall: slab(0, 10, 42, 68, 12),
      heart: heart(0, 13, 36),
    }[kind];
    const bottle = blend(7, belly, slab(0, -22, 17, 36, 3));
    sketch.part('glass', bottle, { depth: 1, group: 'glass', bulge: 14 });
    const inside = swell(bottle, -art.atLeast(1, 4.6));
    const level = random.between(-8, 6);
    sketch.part('liquid', clip(inside, slab(0, level + 50, 100, 100)), {
      depth: 2,
      group: 'liquid',
      bulge: 22,
      line: false,
    });
    sketch.part('liquid', clip(inside, ball(0, level, 34, 4)), {
      depth: 2.2,
      group: 'liquid',
      bulge: 10,
      tone: 0.5,
      line: false,
    });
    if (art.level >= 1) {
      for (const [x, y, r] of [
        [-8, 14, 3.4],
        [9, 24, 2.6],
        [4, 6, 2.2],
      ] as const)
        sketch.part('foam', ball(x + random.between(-4, 4), y + level, r), {
          depth: 2.4,
          group: 'bubble',
          line: false,
          tone: -0.1,
        });
    }
    if (art.level >= 2 && kind !== 'heart' && random.chance(0.4)) {
      sketch.part('label', clip(bottle, slab(0, 20, 27, 19, 1)), { depth: 3, group: 'label', bulge: 20 });
      sketch.part('sign', random.pick([heart(0, 20, 6), star(0, 20, 8, 3.6)]), {
        depth: 4,
        group: 'sign',
        line: false,
      });
    }
    sketch.part('glass', slab(0, -36, 24, 6, 2.5), { depth: 4, group: 'lip' });
    sketch.part(
      'cork',
      poly(
        [
          [-7, neckTop + 4],
          [7, neckTop + 4],
          [9, neckTop - 9],
          [-9, neckTop - 9],
        ],
        1,
      ),
      { depth: 3, group: 'cork' },
    );
    sketch.part('string', slab(0, -27, 19.5, 4, 1.5), { depth: 5, group: 'string' });
    sketch.mark(glint, kind === 'cone' ? -11 : -16, kind === 'cone' ? 10 : 0, 12, {
      depth: 9,
      paint: 'foam',
    });
  },
});
