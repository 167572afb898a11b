import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const rabbit = beast({
  name: 'rabbit',
  words: ['bunny', 'hare', 'jackalope', 'rabbits'],
  home: 'meadow',
  paints: {
    body: matte('white', 'tan', 'gray', 'brown'),
    belly: matte('white'),
    nose: matte('pink'),
    ears: matte('pink'),
  },
  look: {
    ears: 'long',
    tail: 'fluff',
    muzzle: [0.4, 0.86],
    eyes: ['dot'],
    build: { legs: 0.56, girth: 0.96, length: 0.66, head: 1.05 },
  },
});
