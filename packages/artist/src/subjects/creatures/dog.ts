import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const dog = beast({
  name: 'dog',
  words: ['puppy', 'hound', 'corgi', 'doggo', 'pup', 'shiba', 'beagle', 'husky', 'labrador'],
  home: 'meadow',
  paints: {
    body: matte('tan', 'amber', 'brown', 'cream'),
    ears: matte('chestnut', 'umber'),
    belly: matte('cream', 'white'),
  },
  look: { ears: 'floppy', tail: 'short', muzzle: [1.1, 1], marks: 'none', build: { legs: 0.86 } },
});
