import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const queen = person({
  name: 'queen',
  words: ['empress', 'princess', 'lady', 'duchess', 'noblewoman'],
  home: 'hall',
  main: 'cloth',
  paints: {
    cloth: matte('magenta', 'plum', 'azure', 'emerald'),
    hair: matte('gold', 'chestnut', 'black', 'rust'),
  },
  look: {
    garment: 'dress',
    hair: ['long', 'braids', 'long'],
    eyes: ['round'],
    worn: ['crown'],
    belt: true,
    kits: [
      { worn: ['crown', 'cape'], held: ['scepter'] },
      { worn: ['crown', 'pendant'], held: ['rose'] },
      { worn: ['crown', 'sash'], held: ['folding fan'] },
      { worn: ['crown', 'furTrim', 'cape'] },
    ],
  },
});
