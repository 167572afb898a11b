import { flat, glow, matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const phoenix = fowl({
  name: 'phoenix',
  words: ['firebird', 'thunderbird'],
  home: 'volcano',
  paints: {
    body: matte('orange', 'scarlet'),
    wings: matte('red', 'scarlet'),
    belly: matte('yellow'),
    crest: glow('flame', 'amber'),
    beak: matte('gold'),
    eyes: flat('lemon'),
  },
  look: {
    beak: 'hooked',
    tail: 'flame',
    crest: 'flame',
    neck: 0.96,
    head: 0.86,
    spread: true,
    eyes: ['fierce', 'bright'],
  },
});
