import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const lion = beast({
  name: 'lion',
  words: ['lioness', 'king of beasts', 'griffin', 'manticore'],
  home: 'desert',
  paints: {
    body: matte('amber', 'sand', 'tan'),
    belly: matte('cream'),
    mane: matte('rust', 'chestnut', 'brown'),
  },
  look: {
    ears: 'round',
    tail: 'tuft',
    muzzle: [0.8, 1.05],
    mane: 'lion',
    eyes: ['bright', 'fierce'],
    build: { girth: 1.04 },
  },
});
