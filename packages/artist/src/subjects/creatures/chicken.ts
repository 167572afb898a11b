import { matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const chicken = fowl({
  name: 'chicken',
  words: ['hen', 'rooster', 'cock', 'chickens', 'turkey'],
  home: 'meadow',
  paints: {
    body: matte('white', 'ivory', 'chestnut', 'tan'),
    wings: matte('ivory', 'sand', 'brown'),
    belly: matte('white', 'cream'),
  },
  look: { beak: 'small', crest: 'comb', tail: 'fan', neck: 0.9, head: 0.86, girth: 1.08 },
});
