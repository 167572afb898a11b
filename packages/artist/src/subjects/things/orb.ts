import { crystal, flat, glow, matte, metal } from '../../color/paint.ts';
import { clip } from '../../shapes/operations.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { star } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const orb = thing({
  name: 'orb',
  words: ['crystal ball', 'magic orb', 'sphere', 'pearl', 'ball'],
  main: 'glass',
  home: 'night',
  paints: {
    glass: crystal('violet', 'azure', 'emerald', 'magenta'),
    light: glow('white'),
    base: metal('gold', 'bronze'),
    foot: matte('umber'),
    star: flat('white'),
  },
  draw(art, sketch) {
    sketch.part('glass', ball(0, -12, 37), { depth: 1, group: 'glass', bulge: 37 });
    sketch.part('glass', clip(ball(0, -12, 35), ball(10, 2, 22, 18)), {
      depth: 1.1,
      group: 'glass',
      bulge: 100,
      tone: 0.3,
    });
    if (art.level >= 1) sketch.part('star', star(6, -6, 9, 3, 4), { depth: 2, group: 'star', line: false });
    sketch.part(
      'base',
      poly(
        [
          [-24, 22],
          [24, 22],
          [32, 40],
          [-32, 40],
        ],
        2,
      ),
      { depth: 2, group: 'base', bulge: 9 },
    );
    sketch.part('foot', slab(0, 42, 70, 9, 3), { depth: 3, group: 'foot' });
    sketch.mark(glint, -16, -29, 14, { depth: 9, paint: 'star' });
  },
});
