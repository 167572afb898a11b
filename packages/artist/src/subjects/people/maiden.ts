import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const maiden = person({
  name: 'maiden',
  words: ['woman', 'girl', 'farm girl', 'shopkeeper', 'mother', 'barmaid', 'bride', 'dancer', 'heroine'],
  home: 'meadow',
  main: 'cloth',
  paints: {
    cloth: matte('rose', 'azure', 'mint', 'amber'),
    hair: matte('chestnut', 'gold', 'black', 'rust'),
  },
  look: {
    garment: 'dress',
    hair: ['long', 'bob', 'bun', 'tail', 'braids'],
    eyes: ['round'],
    mouth: ['smile'],
    kits: [
      { worn: ['ribbon'] },
      { worn: ['flowerCrown'], held: ['flower'] },
      { worn: ['scarf'], held: ['basket'] },
      { worn: [{ name: 'apron', color: 'white' }] },
    ],
  },
});
