import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const zombie = person({
  name: 'zombie',
  words: ['ghoul', 'walking dead', 'mummy'],
  home: 'night',
  main: 'skin',
  paints: {
    skin: matte('moss', 'mint', 'olive'),
    cloth: matte('slate', 'brown', 'plum'),
    pants: matte('umber', 'navy'),
    hair: matte('umber', 'black'),
  },
  look: {
    garment: 'rags',
    dead: true,
    hair: ['short', 'bald', 'spiky'],
    eyes: ['wide', 'hollow'],
    mouth: ['teeth', 'open'],
    belt: false,
  },
});
