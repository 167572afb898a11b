import { metal } from '../../color/paint.ts';
import { person } from './person.ts';

export const knight = person({
  name: 'knight',
  words: ['paladin', 'soldier', 'guard', 'crusader', 'templar', 'warrior', 'swordsman', 'fighter', 'hero'],
  home: 'hall',
  main: 'armor',
  paints: {
    armor: metal('silver', 'steel'),
    pants: metal('silver', 'steel'),
    boots: metal('silver', 'steel'),
    gloves: metal('iron'),
  },
  look: {
    garment: 'armor',
    hair: ['short'],
    gloves: true,
    worn: ['helmet'],
    held: ['sword', 'shield'],
    kits: [
      { worn: ['greatHelm', 'cape'], held: ['sword', 'shield'] },
      { worn: ['noseHelm', 'scarf'], held: ['sword', 'shield'] },
      { worn: ['helmet', 'scarf'], held: ['axe', 'shield'] },
      { worn: ['helmet', 'cape'], held: ['sword'] },
      { worn: ['greatHelm'], held: ['hammer'] },
      { worn: ['noseHelm', 'cape'], held: ['axe', 'shield'] },
      { worn: ['cape'], held: ['sword', 'shield'] },
      { worn: ['helmet'], held: ['spear', 'shield'] },
    ],
  },
});
