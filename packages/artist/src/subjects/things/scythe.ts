import { metal } from '../../color/paint.ts';
import { poly } from '../../shapes/primitives.ts';
import { pole } from './pole.ts';

export const scythe = pole({
  name: 'scythe',
  words: ['sickle', 'reaper'],
  main: 'metal',
  length: 46,
  below: 46,
  height: 96,
  paints: { metal: metal('silver', 'steel') },
  head: (_art, sketch) =>
    sketch.part(
      'metal',
      poly(
        [
          [2, -50],
          [-8, -54],
          [-24, -50],
          [-38, -36],
          [-30, -46],
          [-18, -60],
          [0, -66],
          [4, -58],
        ],
        0.8,
      ),
      { depth: 2, group: 'blade', bulge: 6 },
    ),
});
