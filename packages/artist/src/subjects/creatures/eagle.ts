import { flat, matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const eagle = fowl({
  name: 'eagle',
  words: ['hawk', 'falcon', 'vulture', 'bird of prey', 'gryphon', 'harpy'],
  home: 'sky',
  paints: {
    body: matte('brown', 'umber'),
    face: matte('white'),
    wings: matte('umber', 'chestnut'),
    belly: matte('tan'),
    eyes: flat('amber'),
  },
  look: { beak: 'hooked', tail: 'long', neck: 0.9, head: 0.84, hooded: true, spread: true, eyes: ['fierce'] },
});
