import { flat, matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const wolf = beast({
  name: 'wolf',
  words: ['direwolf', 'werewolf', 'hound of winter', 'coyote', 'jackal', 'hyena', 'gnoll'],
  home: 'forest',
  paints: {
    body: matte('slate', 'gray', 'charcoal', 'silver'),
    belly: matte('silver', 'white'),
    eyes: flat('amber', 'cyan'),
  },
  look: {
    ears: 'pointed',
    tail: 'bushy',
    muzzle: [1.25, 0.95],
    eyes: ['bright', 'fierce'],
    build: { legs: 1.1 },
  },
});
