import { flat, matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const goat = beast({
  name: 'goat',
  words: ['ram', 'ibex', 'billy goat'],
  home: 'meadow',
  paints: { body: matte('ivory', 'ash', 'tan'), belly: matte('white'), eyes: flat('amber') },
  look: {
    ears: 'floppy',
    tail: 'short',
    muzzle: [1.15, 0.9],
    horns: 'curved',
    paws: 'hooves',
    build: { legs: 1.04, girth: 0.96 },
  },
});
