import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const dwarf = person({
  name: 'dwarf',
  words: ['dwarven', 'gnome', 'dwarves'],
  home: 'cave',
  main: 'cloth',
  paints: {
    cloth: matte('rust', 'slate', 'maroon', 'forest'),
    beard: matte('rust', 'orange', 'ash', 'chestnut'),
  },
  look: {
    garment: 'tunic',
    hair: ['short', 'bald'],
    beard: ['long', 'braided'],
    nose: 'big',
    worn: ['vikingHelmet'],
    held: ['hammer'],
    build: { height: 0.72, girth: 1.28, head: 1.04 },
    kits: [
      { worn: ['kettleHelm'], held: ['axe', 'mug'] },
      { worn: ['noseHelm'], held: ['axe', 'shield'] },
      { worn: ['vikingHelmet', 'cape'], held: ['axe'] },
      { held: ['hammer', 'mug'] },
      { worn: ['minerHelmet'], held: ['hammer', 'lantern'] },
    ],
  },
});
