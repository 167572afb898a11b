import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const hedgehog = beast({
  name: 'hedgehog',
  words: ['porcupine', 'hedgehogs'],
  home: 'forest',
  paints: { body: matte('tan', 'cream'), belly: matte('cream'), mane: matte('umber', 'brown') },
  look: {
    ears: 'round',
    tail: 'fluff',
    muzzle: [1.1, 0.7],
    mane: 'quills',
    eyes: ['dot'],
    build: { legs: 0.44, girth: 1.06, length: 0.8 },
  },
});
