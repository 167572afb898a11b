import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const deer = beast({
  name: 'deer',
  words: ['stag', 'doe', 'reindeer', 'elk', 'moose', 'fawn'],
  home: 'forest',
  paints: { body: matte('tan', 'brown', 'chestnut'), belly: matte('cream'), spots: matte('cream') },
  look: {
    ears: 'small',
    tail: 'fluff',
    muzzle: [1.2, 0.86],
    horns: 'antlers',
    marks: 'spots',
    paws: 'hooves',
    build: { legs: 1.4, neck: 1.3, girth: 0.88, head: 0.86 },
  },
});
