import { gel, matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const fairy = person({
  name: 'fairy',
  words: ['pixie', 'sprite fairy', 'nymph', 'fairy godmother'],
  home: 'forest',
  main: 'cloth',
  paints: {
    cloth: matte('pink', 'mint', 'lavender'),
    hair: matte('pink', 'gold', 'lavender', 'turquoise'),
    wings: gel('ice', 'lavender', 'mint'),
  },
  look: {
    garment: 'dress',
    hair: ['bun', 'tail', 'long'],
    ears: 'pointed',
    eyes: ['round'],
    wings: 'fairy',
    worn: ['flowerCrown'],
    held: ['wand'],
    build: { head: 1.1, height: 0.9 },
    kits: [
      { worn: ['flowerCrown'], held: ['flower'] },
      { worn: ['ribbon'], held: ['wand'] },
      { worn: ['flowerCrown'], held: ['lantern'] },
    ],
  },
});
