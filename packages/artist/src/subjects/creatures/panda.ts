import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const panda = beast({
  name: 'panda',
  words: ['panda bear'],
  home: 'forest',
  paints: {
    body: matte('white'),
    belly: matte('white'),
    spots: matte('black'),
    ears: matte('black'),
    hooves: matte('black'),
  },
  look: {
    ears: 'round',
    tail: 'fluff',
    muzzle: [0.6, 0.9],
    marks: 'panda',
    paws: 'hooves',
    belly: false,
    build: { girth: 1.3, legs: 0.74, head: 1.1 },
  },
});
