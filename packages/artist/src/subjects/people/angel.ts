import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const angel = person({
  name: 'angel',
  words: ['cherub', 'seraph', 'valkyrie'],
  home: 'sky',
  main: 'cloth',
  paints: {
    cloth: matte('white', 'ivory', 'sky'),
    hair: matte('gold', 'lemon'),
    wings: matte('white', 'ivory'),
  },
  look: {
    garment: 'robe',
    hair: ['long', 'curly', 'bob'],
    eyes: ['round'],
    wings: 'feather',
    worn: ['halo'],
    kits: [
      { worn: ['halo'], held: ['sword'] },
      { worn: ['halo'], held: ['spear', 'shield'] },
      { worn: ['halo'], held: ['harp'] },
      { worn: ['halo', 'pendant'], held: ['book'] },
    ],
  },
});
