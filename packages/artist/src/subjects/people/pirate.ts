import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const pirate = person({
  name: 'pirate',
  words: ['captain', 'buccaneer', 'corsair', 'sailor'],
  home: 'beach',
  main: 'cloth',
  paints: {
    cloth: matte('maroon', 'navy', 'red'),
    shirt: matte('cream', 'white'),
    hair: matte('black', 'umber', 'rust'),
  },
  look: {
    garment: 'coat',
    hair: ['long', 'short'],
    beard: ['full', 'goatee', 'mustache', 'none'],
    worn: ['tricorne', 'eyepatch'],
    held: ['cutlass'],
    kits: [
      { worn: ['bandana', 'eyepatch'], held: ['cutlass'] },
      { worn: ['tricorne', 'eyepatch'], held: ['cutlass', 'pistol'] },
      { worn: ['bandana'], held: ['cutlass', 'mug'] },
      { worn: ['tricorne', 'cape'], held: ['cutlass'] },
      { worn: ['tricorne', 'eyepatch'], held: ['cutlass', 'lantern'] },
      { worn: ['bandana', 'sash', 'eyepatch'], held: ['cutlass', 'scroll'] },
    ],
  },
});
