import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const rogue = person({
  name: 'rogue',
  words: ['thief', 'assassin', 'bandit', 'burglar', 'scoundrel'],
  home: 'city',
  main: 'cloth',
  paints: { cloth: matte('charcoal', 'maroon', 'slate'), pants: matte('black', 'umber') },
  look: {
    garment: 'tunic',
    hair: ['short', 'spiky'],
    worn: ['hood', 'mask', 'cape'],
    gloves: true,
    held: ['dagger', 'dagger'],
    kits: [
      { worn: ['hood', 'mask'], held: ['dagger', 'money bag'] },
      { worn: ['bandana', 'mask', 'cape'], held: ['dagger'] },
      { worn: ['hood', 'cape'], held: ['dagger', 'key'] },
      { worn: ['heroMask', 'scarf'], held: ['dagger', 'dagger'] },
    ],
  },
});
