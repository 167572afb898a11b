import { matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const flamingo = fowl({
  name: 'flamingo',
  words: ['stork', 'heron', 'crane', 'ostrich'],
  home: 'sea',
  paints: {
    body: matte('pink', 'coral'),
    wings: matte('rose', 'coral'),
    belly: matte('pink'),
    beak: matte('charcoal'),
    legs: matte('rose'),
  },
  look: { beak: 'long', tail: 'short', neck: 1.7, head: 0.66, girth: 0.9, legs: 26 },
});
