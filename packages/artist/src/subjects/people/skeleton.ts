import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const skeleton = person({
  name: 'skeleton',
  words: ['skeletons warrior', 'undead', 'lich'],
  home: 'dungeon',
  main: 'skin',
  paints: { skin: matte('bone', 'ivory') },
  look: {
    garment: 'bones',
    head: 'skull',
    ears: 'none',
    nose: 'none',
    belt: false,
    mouth: ['teeth'],
    held: ['sword'],
    kits: [
      { held: ['sword', 'shield'] },
      { worn: ['quiver'], held: ['bow'] },
      { worn: ['kettleHelm'], held: ['sword', 'shield'] },
      { worn: ['noseHelm'], held: ['spear'] },
      { held: ['axe'] },
      { worn: ['hood'], held: ['scythe'] },
    ],
  },
});
