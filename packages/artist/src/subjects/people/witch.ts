import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const witch = person({
  name: 'witch',
  words: ['sorceress', 'hag', 'enchantress', 'crone'],
  home: 'night',
  main: 'cloth',
  paints: {
    cloth: matte('plum', 'black', 'purple'),
    hair: matte('black', 'orange', 'purple', 'ash'),
    skin: matte('skinPale', 'skinLight', 'mint'),
  },
  look: {
    garment: 'dress',
    hair: ['long', 'long', 'bob'],
    sleeves: 'wide',
    worn: ['pointedHat'],
    held: ['broom'],
    mouth: ['grin', 'smile'],
    kits: [
      { worn: ['pointedHat', 'cape'], held: ['broom'] },
      { worn: ['pointedHat'], held: ['wand', 'potion'] },
      { worn: ['pointedHat', 'scarf'], held: ['potion'] },
      { worn: ['pointedHat'], held: ['wand', 'lantern'] },
    ],
  },
});
