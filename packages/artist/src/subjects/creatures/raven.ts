import { flat, matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const raven = fowl({
  name: 'raven',
  words: ['crow', 'blackbird', 'magpie', 'rook'],
  home: 'night',
  paints: {
    body: matte('black', 'charcoal', 'indigo'),
    wings: matte('black', 'navy'),
    belly: matte('charcoal', 'slate'),
    beak: matte('slate'),
    legs: matte('slate'),
    eyes: flat('red', 'amber'),
  },
  look: { beak: 'long', tail: 'long', neck: 0.8, head: 0.96, eyes: ['bright'] },
});
