import { flat, matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const cat = beast({
  name: 'cat',
  words: ['kitten', 'kitty', 'tomcat', 'feline', 'panther', 'lynx', 'puma'],
  home: 'city',
  paints: {
    body: matte('orange', 'charcoal', 'gray', 'cream', 'black'),
    belly: matte('white', 'cream'),
    nose: matte('rose'),
    eyes: flat('lime', 'amber', 'cyan'),
  },
  look: {
    ears: 'pointed',
    tail: 'thin',
    muzzle: [0.5, 0.86],
    eyes: ['slit', 'bright'],
    build: { girth: 0.84, legs: 0.94, length: 0.9 },
  },
});
