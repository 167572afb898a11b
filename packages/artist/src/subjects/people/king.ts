import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const king = person({
  name: 'king',
  words: ['emperor', 'monarch', 'prince', 'lord', 'duke', 'ruler'],
  home: 'hall',
  main: 'cloth',
  paints: { cloth: matte('crimson', 'purple', 'blue'), hair: matte('chestnut', 'ash', 'gold') },
  look: {
    garment: 'robe',
    hair: ['short', 'long'],
    beard: ['full', 'mustache', 'full'],
    worn: ['cape', 'crown'],
    held: ['scepter'],
    kits: [
      { worn: ['cape', 'crown'], held: ['sword'] },
      { worn: ['cape', 'crown', 'furTrim'], held: ['scepter', 'orb'] },
      { worn: ['crown', 'sash'], held: ['scepter'] },
      { worn: ['cape', 'crown', 'pendant'] },
    ],
  },
});
