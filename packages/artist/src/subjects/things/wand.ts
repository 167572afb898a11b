import { glow } from '../../color/paint.ts';
import { star } from '../../shapes/symbols.ts';
import { pole } from './pole.ts';

export const wand = pole({
  name: 'wand',
  words: ['magic wand'],
  main: 'star',
  length: 30,
  below: 12,
  thick: 2.4,
  height: 84,
  angleDeg: 20,
  home: 'hall',
  paints: { star: glow('yellow', 'pink', 'cyan') },
  head: (_art, sketch) =>
    sketch.part('star', star(0, -38, 14, 6.5, 5, 1), { depth: 2, group: 'star', tone: 0.25 }),
});
