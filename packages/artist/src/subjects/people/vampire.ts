import { flat, matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const vampire = person({
  name: 'vampire',
  words: ['dracula', 'count', 'vampire count', 'count dracula'],
  home: 'night',
  main: 'cloth',
  paints: {
    skin: matte('skinPale', 'lavender'),
    cloth: matte('black', 'plum'),
    hair: matte('black'),
    eyes: flat('red'),
    shirt: matte('white'),
  },
  look: {
    garment: 'coat',
    hair: ['short', 'tail'],
    eyes: ['bright'],
    mouth: ['fangs'],
    worn: ['cape'],
    kits: [
      { worn: ['cape'], held: ['wine'] },
      { worn: ['cape', 'topHat'] },
      { worn: ['cape', 'pendant'], held: ['candle'] },
    ],
  },
});
