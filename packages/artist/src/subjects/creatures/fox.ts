import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const fox = beast({
  name: 'fox',
  words: ['vixen', 'kitsune', 'fennec'],
  home: 'forest',
  paints: {
    body: matte('orange', 'rust', 'scarlet'),
    belly: matte('white', 'cream'),
    hooves: matte('umber'),
    ears: matte('umber'),
  },
  look: { ears: 'pointed', tail: 'bushy', muzzle: [1.15, 0.8], paws: 'hooves', build: { girth: 0.84 } },
});
