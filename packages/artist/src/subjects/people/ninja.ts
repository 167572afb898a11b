import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const ninja = person({
  name: 'ninja',
  words: ['shinobi', 'kunoichi', 'samurai'],
  home: 'night',
  main: 'cloth',
  paints: {
    cloth: matte('black', 'charcoal', 'navy'),
    pants: matte('black', 'charcoal'),
    belt: matte('red', 'purple'),
  },
  look: {
    garment: 'tunic',
    hair: ['tail', 'spiky'],
    worn: ['hood', 'mask', 'headband'],
    gloves: true,
    eyes: ['fierce', 'dot'],
    held: ['katana'],
    kits: [
      { worn: ['hood', 'mask', 'headband'], held: ['katana', 'katana'] },
      { worn: ['hood', 'mask', 'scarf'], held: ['dagger', 'dagger'] },
      { worn: ['hood', 'mask', 'headband'], held: ['staff'] },
      { worn: ['hood', 'mask', 'quiver'], held: ['bow'] },
    ],
  },
});
