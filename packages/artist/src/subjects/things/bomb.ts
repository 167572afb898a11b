import { flat, glow, matte, metal } from '../../color/paint.ts';
import { tube } from '../../shapes/curves.ts';
import { ball, poly, slab } from '../../shapes/primitives.ts';
import { eyes } from '../../stamps/eyes.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const bomb = thing({
  name: 'bomb',
  words: ['dynamite', 'grenade', 'explosive', 'cannonball', 'mine bomb'],
  main: 'iron',
  paints: {
    iron: matte('charcoal', 'black', 'navy'),
    cap: metal('iron', 'steel', 'gold'),
    fuse: matte('sand', 'tan'),
    spark: glow('flame'),
    core: glow('lemon'),
    shine: flat('white'),
  },
  draw(art, sketch) {
    sketch.part('iron', ball(-4, 14, 35), { depth: 0, group: 'ball', bulge: 34 });
    sketch.part('cap', slab(17, -15, 20, 14, 2, 42), { depth: 1, group: 'cap' });
    sketch.part(
      'fuse',
      tube(
        [
          [20, -20],
          [26, -32],
          [36, -34],
        ],
        art.atLeast(1, 2.6),
      ),
      { depth: 0.5, group: 'fuse' },
    );
    const burst = (r: number, i: number) =>
      poly(
        Array.from({ length: 16 }, (_, k) => {
          const q = k % 2 ? i : r;
          const a = (k / 16) * Math.PI * 2;
          return [38 + q * Math.cos(a), -36 + q * Math.sin(a)] as const;
        }),
      );
    sketch.part('spark', burst(14, 6.4), { depth: 2, group: 'spark', bulge: 7 });
    sketch.part('core', ball(38, -36, 4), { depth: 3, group: 'spark', line: false });
    sketch.mark(glint, -20, -4, 14, { depth: 9, paint: 'shine' });
    if (art.has('evil') || art.has('fierce') || art.has('cute'))
      for (const side of [-1, 1] as const)
        sketch.mark(eyes[art.has('cute') ? 'bright' : 'fierce'], -4 + side * 11, 16, 13, {
          depth: 9,
          side,
          axis: -4,
          flip: side > 0,
        });
  },
});
