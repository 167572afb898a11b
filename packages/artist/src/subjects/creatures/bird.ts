import { matte } from '../../color/paint.ts';
import { fowl } from './fowl.ts';

export const bird = fowl({
  name: 'bird',
  words: ['sparrow', 'robin', 'bluebird', 'finch', 'canary', 'songbird', 'chick', 'birdie'],
  home: 'forest',
  paints: {
    body: matte('azure', 'red', 'yellow', 'sky', 'green'),
    wings: matte('blue', 'maroon', 'amber'),
    belly: matte('cream', 'white'),
  },
  look: { beak: 'small', tail: 'short', neck: 0.72, head: 1.06 },
});
