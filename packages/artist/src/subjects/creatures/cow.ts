import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const cow = beast({
  name: 'cow',
  words: ['bull', 'ox', 'calf', 'buffalo', 'minotaur'],
  home: 'meadow',
  paints: {
    body: matte('white', 'brown', 'cream'),
    spots: matte('black', 'umber'),
    belly: matte('pink', 'peach'),
    nose: matte('rose'),
    mane: matte('umber'),
  },
  look: {
    ears: 'floppy',
    tail: 'tuft',
    muzzle: [1, 1.3],
    horns: 'short',
    marks: 'spots',
    paws: 'hooves',
    build: { legs: 0.9, girth: 1.24 },
  },
});
