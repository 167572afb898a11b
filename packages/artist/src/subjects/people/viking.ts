import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const viking = person({
  name: 'viking',
  words: ['barbarian', 'berserker', 'norseman', 'warlord'],
  home: 'snow',
  main: 'cloth',
  paints: {
    cloth: matte('umber', 'leather', 'slate'),
    hair: matte('rust', 'gold', 'amber'),
    beard: matte('rust', 'orange', 'gold'),
  },
  look: {
    garment: 'tunic',
    hair: ['braids', 'long'],
    beard: ['braided', 'full', 'braided'],
    sleeves: 'none',
    worn: ['vikingHelmet'],
    held: ['axe', 'shield'],
    build: { girth: 1.18 },
    kits: [
      { worn: ['vikingHelmet'], held: ['hammer'] },
      { worn: ['vikingHelmet', 'cape'], held: ['axe', 'axe'] },
      { worn: ['noseHelm'], held: ['sword', 'shield'] },
      { worn: ['vikingHelmet', 'furTrim'], held: ['spear', 'shield'] },
      { worn: ['vikingHelmet', 'cape'], held: ['axe', 'mug'] },
    ],
  },
});
