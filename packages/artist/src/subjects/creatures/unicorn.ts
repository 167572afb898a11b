import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const unicorn = beast({
  name: 'unicorn',
  words: ['alicorn', 'pegasus'],
  home: 'meadow',
  paints: {
    body: matte('white', 'lavender', 'pink'),
    belly: matte('white'),
    mane: matte('magenta', 'cyan', 'lavender', 'pink'),
    horns: matte('gold'),
    hooves: matte('gold', 'lavender'),
  },
  look: {
    ears: 'small',
    tail: 'hair',
    muzzle: [1.3, 1],
    muzzlePaint: 'body',
    mane: 'horse',
    horns: 'single',
    paws: 'hooves',
    belly: false,
    eyes: ['round'],
    build: { legs: 1.3, neck: 1.4, head: 0.92 },
  },
});
