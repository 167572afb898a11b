import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const horse = beast({
  name: 'horse',
  words: ['donkey', 'mule', 'burro', 'pony', 'stallion', 'mare', 'steed', 'mustang', 'zebra'],
  home: 'meadow',
  paints: {
    body: matte('chestnut', 'brown', 'white', 'umber'),
    belly: matte('tan', 'cream'),
    mane: matte('black', 'umber', 'cream'),
  },
  look: {
    ears: 'small',
    tail: 'hair',
    muzzle: [1.5, 1.05],
    muzzlePaint: 'body',
    mane: 'horse',
    paws: 'hooves',
    belly: false,
    build: { legs: 1.46, neck: 1.5, head: 0.82, length: 1.1 },
  },
});
