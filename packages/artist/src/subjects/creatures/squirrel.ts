import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const squirrel = beast({
  name: 'squirrel',
  words: ['chipmunk', 'beaver', 'otter', 'weasel', 'ferret'],
  home: 'forest',
  paints: { body: matte('rust', 'chestnut', 'brown'), belly: matte('cream') },
  look: {
    ears: 'small',
    tail: 'bushy',
    muzzle: [0.6, 0.84],
    eyes: ['dot'],
    build: { legs: 0.5, length: 0.6, girth: 0.86, head: 1.02 },
  },
});
