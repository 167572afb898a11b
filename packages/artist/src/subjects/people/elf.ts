import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const elf = person({
  name: 'elf',
  words: ['wood elf', 'high elf', 'elven'],
  home: 'forest',
  main: 'cloth',
  paints: {
    cloth: matte('leafgreen', 'teal', 'emerald', 'ivory'),
    hair: matte('gold', 'silver', 'lemon', 'mint'),
  },
  look: {
    garment: 'tunic',
    hair: ['long', 'tail', 'braids'],
    ears: 'pointed',
    eyes: ['round'],
    worn: ['cape'],
    held: ['bow'],
    kits: [
      { worn: ['quiver', 'hood'], held: ['bow'] },
      { worn: ['cape', 'flowerCrown'], held: ['staff'] },
      { worn: ['cape'], held: ['sword'] },
      { worn: ['headband', 'quiver', 'cape'], held: ['bow'] },
      { worn: ['cape'], held: ['spear'] },
    ],
  },
});
