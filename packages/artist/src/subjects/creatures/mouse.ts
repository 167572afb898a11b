import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const mouse = beast({
  name: 'mouse',
  words: ['rat', 'hamster', 'gerbil', 'mice', 'chinchilla'],
  home: 'city',
  paints: {
    body: matte('gray', 'ash', 'tan', 'white'),
    belly: matte('white', 'cream'),
    nose: matte('rose'),
    ears: matte('pink'),
  },
  look: {
    ears: 'huge',
    tail: 'thin',
    muzzle: [0.9, 0.74],
    eyes: ['dot'],
    build: { legs: 0.44, girth: 0.9, length: 0.62, head: 1.04 },
  },
});
