import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const sheep = beast({
  name: 'sheep',
  words: ['lamb', 'ewe', 'ram wool'],
  home: 'meadow',
  paints: {
    body: matte('charcoal', 'tan', 'ivory'),
    mane: matte('white', 'ivory'),
    ears: matte('charcoal', 'tan'),
    belly: matte('ash'),
  },
  look: {
    ears: 'floppy',
    tail: 'fluff',
    muzzle: [0.8, 0.9],
    mane: 'wool',
    belly: false,
    build: { legs: 0.76, girth: 1.16, head: 0.88 },
  },
});
