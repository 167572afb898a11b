import { matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const parrot = fowl({
  name: 'parrot',
  words: ['macaw', 'cockatoo', 'budgie', 'toucan'],
  home: 'forest',
  paints: {
    body: matte('red', 'green', 'azure'),
    wings: matte('blue', 'yellow', 'emerald'),
    belly: matte('yellow', 'lime'),
    face: matte('white'),
    beak: matte('charcoal', 'cream'),
    crest: matte('yellow', 'red'),
  },
  look: { beak: 'hooked', tail: 'long', crest: 'feathers', neck: 0.8, head: 1.06, disc: true, eyes: ['dot'] },
});
