import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const mermaid = person({
  name: 'mermaid',
  words: ['merman', 'siren', 'merfolk', 'sea nymph'],
  home: 'underwater',
  main: 'tail',
  paints: {
    tail: matte('turquoise', 'emerald', 'violet', 'coral'),
    cloth: matte('rose', 'lavender', 'amber'),
    hair: matte('red', 'turquoise', 'gold', 'pink', 'violet'),
  },
  look: {
    garment: 'vest',
    hair: ['long', 'long', 'braids'],
    eyes: ['round'],
    mouth: ['smile'],
    sleeves: 'none',
    belt: false,
    tail: 'fish',
    worn: ['flowerCrown'],
    kits: [
      { worn: ['crown'], held: ['trident'] },
      { worn: ['flowerCrown'], held: ['harp'] },
      { worn: ['ribbon'] },
    ],
  },
});
