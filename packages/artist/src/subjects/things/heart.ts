import { matte } from '../../color/paint.ts';
import { heart } from '../../shapes/symbols.ts';
import { glint } from '../../stamps/mouths.ts';
import { thing } from './thing.ts';

export const heartThing = thing({
  name: 'heart',
  words: ['love heart', 'life', 'health'],
  main: 'heart',
  home: 'sky',
  paints: { heart: matte('red', 'rose', 'pink', 'crimson') },
  draw(_art, sketch) {
    sketch.part('heart', heart(0, 0, 46), { depth: 0, group: 'heart', bulge: 26 });
    sketch.mark(glint, -20, -20, 14, { depth: 9, paint: 'heart' });
  },
});
