import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const boar = beast({
  name: 'boar',
  words: ['warthog', 'wild boar'],
  home: 'forest',
  paints: {
    body: matte('umber', 'charcoal'),
    mane: matte('black'),
    nose: matte('rose'),
    belly: matte('brown'),
  },
  look: {
    ears: 'small',
    tail: 'tuft',
    muzzle: [1.2, 1],
    horns: 'tusks',
    mane: 'quills',
    eyes: ['fierce'],
    build: { legs: 0.7, girth: 1.2 },
  },
});
