import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const archer = person({
  name: 'archer',
  words: ['ranger', 'hunter', 'bowman', 'huntress', 'robin hood', 'marksman', 'scout'],
  home: 'forest',
  main: 'cloth',
  paints: { cloth: matte('green', 'forest', 'olive', 'teal'), pants: matte('umber', 'brown') },
  look: {
    garment: 'tunic',
    hair: ['tail', 'short', 'bob'],
    worn: ['hood'],
    gloves: true,
    held: ['bow'],
    kits: [
      { worn: ['hunterHat', 'quiver'], held: ['bow'] },
      { worn: ['hood', 'quiver', 'cape'], held: ['bow'] },
      { worn: ['headband', 'quiver'], held: ['bow'] },
      { worn: ['quiver'], held: ['bow', 'arrow'] },
    ],
  },
});
