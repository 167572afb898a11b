import { flat, matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const tiger = beast({
  name: 'tiger',
  words: ['tigress', 'leopard', 'jaguar', 'cheetah', 'sabertooth'],
  home: 'forest',
  paints: {
    body: matte('orange', 'amber', 'white'),
    belly: matte('white', 'cream'),
    spots: matte('black'),
    eyes: flat('lime', 'amber'),
  },
  look: {
    ears: 'round',
    tail: 'striped',
    muzzle: [0.7, 1.05],
    marks: 'stripes',
    eyes: ['bright', 'fierce'],
    build: { girth: 1.04 },
  },
});
