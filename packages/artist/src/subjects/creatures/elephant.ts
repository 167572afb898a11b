import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const elephant = beast({
  name: 'elephant',
  words: ['mammoth'],
  home: 'desert',
  paints: { body: matte('slate', 'gray', 'lavender'), belly: matte('gray'), ears: matte('rose', 'pink') },
  look: {
    ears: 'huge',
    tail: 'tuft',
    trunk: true,
    horns: 'tusks',
    belly: false,
    build: { girth: 1.36, legs: 0.96, head: 1.04 },
  },
});
