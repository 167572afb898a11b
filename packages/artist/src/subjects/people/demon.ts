import { flat, matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const demon = person({
  name: 'demon',
  words: ['devil', 'fiend', 'succubus', 'imp lord'],
  home: 'volcano',
  main: 'skin',
  paints: {
    skin: matte('red', 'crimson', 'violet'),
    pants: matte('black', 'umber'),
    hair: matte('black'),
    wings: matte('maroon', 'crimson', 'plum'),
    eyes: flat('yellow'),
  },
  look: {
    garment: 'bare',
    hair: ['spiky', 'bald', 'tail'],
    ears: 'pointed',
    eyes: ['slit', 'fierce'],
    mouth: ['fangs', 'grin'],
    wings: 'bat',
    tail: 'devil',
    worn: ['horns'],
    held: ['trident'],
    kits: [
      { worn: ['horns', 'cape'], held: ['sword'] },
      { worn: ['horns'], held: ['scythe'] },
      { worn: ['horns'], held: ['trident', 'skull'] },
      { worn: ['horns', 'shoulderPlates'], held: ['axe'] },
    ],
  },
});
