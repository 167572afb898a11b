import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const raccoon = beast({
  name: 'raccoon',
  words: ['badger', 'red panda', 'tanuki', 'skunk'],
  home: 'forest',
  paints: {
    body: matte('gray', 'slate', 'rust'),
    belly: matte('white', 'silver'),
    spots: matte('black', 'charcoal'),
  },
  look: { ears: 'round', tail: 'striped', muzzle: [0.9, 0.8], marks: 'mask', build: { legs: 0.7 } },
});
