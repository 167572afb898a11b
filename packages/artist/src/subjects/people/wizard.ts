import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const wizard = person({
  name: 'wizard',
  words: ['mage', 'sorcerer', 'warlock', 'magician', 'conjurer', 'merlin'],
  home: 'hall',
  main: 'cloth',
  paints: {
    cloth: matte('indigo', 'purple', 'blue', 'teal'),
    hair: matte('white', 'silver', 'ash'),
    beard: matte('white', 'silver'),
  },
  look: {
    garment: 'robe',
    hair: ['long', 'short'],
    beard: ['long', 'full', 'long'],
    sleeves: 'wide',
    worn: ['pointedHat'],
    held: ['staff'],
    kits: [
      { worn: ['pointedHat', 'cape'], held: ['staff'] },
      { worn: ['pointedHat'], held: ['wand', 'book'] },
      { worn: ['pointedHat', 'glasses'], held: ['orb', 'wand'] },
      { worn: ['hood', 'cape'], held: ['staff', 'book'] },
      { worn: ['pointedHat', 'pendant'], held: ['staff', 'potion'] },
    ],
  },
});
