import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const pig = beast({
  name: 'pig',
  words: ['piglet', 'hog', 'swine', 'piggy'],
  home: 'meadow',
  paints: {
    body: matte('pink', 'peach'),
    belly: matte('pink'),
    nose: matte('rose'),
    ears: matte('rose'),
    hooves: matte('rose'),
  },
  look: {
    ears: 'small',
    tail: 'curly',
    muzzle: [0.7, 1],
    paws: 'hooves',
    belly: false,
    build: { legs: 0.66, girth: 1.24 },
  },
});
