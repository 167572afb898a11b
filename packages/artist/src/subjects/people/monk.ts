import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const monk = person({
  name: 'monk',
  words: ['cleric', 'priest', 'healer', 'druid', 'shaman', 'bishop', 'acolyte'],
  home: 'forest',
  main: 'cloth',
  paints: { cloth: matte('tan', 'orange', 'ivory', 'forest') },
  look: {
    garment: 'robe',
    hair: ['bald', 'short'],
    beard: ['none', 'full'],
    sleeves: 'wide',
    held: ['staff'],
    kits: [
      { worn: ['hood'], held: ['lantern'] },
      { worn: ['pendant'], held: ['book'] },
      { worn: ['hood', 'pendant'], held: ['staff'] },
    ],
  },
});
