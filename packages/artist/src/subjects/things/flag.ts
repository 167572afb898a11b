import { matte, metal } from '../../color/paint.ts';
import type { Choreography } from '../../motion/beat.ts';
import { ball, limb } from '../../shapes/primitives.ts';
import { pebble, star } from '../../shapes/symbols.ts';
import { thing } from './thing.ts';

/** Out from its pole, so many units high at the loose end. */
const waves =
  (units: number): Choreography =>
  ({ t }) => ({ ripple: { way: 'OUT', units, at: t } });

export const flag = thing({
  name: 'flag',
  body: 'PLANT',
  words: ['banner', 'pennant', 'standard'],
  main: 'cloth',
  home: 'meadow',
  floats: false,
  grip: { at: [-26, -20], height: 92 },
  paints: {
    cloth: matte('red', 'blue', 'emerald', 'purple'),
    pole: matte('oak'),
    knob: metal('gold'),
    sign: matte('ivory', 'gold'),
  },
  moves: () => ({ idle: waves(4), wave: waves(8), flap: waves(8), sway: waves(6) }),
  draw(art, sketch) {
    sketch.part('pole', limb([-26, 0], art.atLeast(0.9, 2.8), [-26, -92]), { depth: 0, group: 'pole' });
    sketch.part('knob', ball(-26, -95, 5), { depth: 1, group: 'knob' });
    const cloth = pebble([
      [-25, -88],
      [-8, -92],
      [10, -84],
      [32, -88],
      [40, -86],
      [38, -60],
      [40, -38],
      [24, -36],
      [8, -32],
      [-8, -40],
      [-25, -38],
    ]);
    sketch.part('cloth', cloth, {
      depth: 0.5,
      group: 'cloth',
      bulge: 14,
      pattern: (x) => Math.sin(x * 0.13 + 0.7) * 0.26,
    });
    sketch.part('sign', star(6, -62, 14, 6), { depth: 2, group: 'sign' });
  },
});
