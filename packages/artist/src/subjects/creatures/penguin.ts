import { matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const penguin = fowl({
  name: 'penguin',
  words: ['puffin', 'emperor penguin'],
  home: 'snow',
  paints: {
    body: matte('navy', 'black', 'slate'),
    wings: matte('navy', 'black'),
    belly: matte('white'),
    face: matte('white'),
  },
  look: {
    beak: 'small',
    disc: true,
    tail: 'short',
    neck: 0.8,
    head: 1,
    girth: 1.04,
    flippers: true,
    eyes: ['dot'],
  },
});
