import { matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const duck = fowl({
  name: 'duck',
  words: ['duckling', 'goose', 'swan', 'mallard', 'rubber duck'],
  home: 'sea',
  paints: {
    body: matte('yellow', 'white', 'lemon'),
    wings: matte('amber', 'cream'),
    belly: matte('lemon', 'white'),
    beak: matte('orange'),
  },
  look: { beak: 'flat', tail: 'short', neck: 1.0, head: 0.94, girth: 1.04 },
});
