import { matte } from '../../color/paint.ts';
import { drawStone } from '../../scenery/stone.ts';
import { scenery } from './scenery.ts';

/** One of an asteroid field, seen from near by. */
export const asteroidFragment = scenery({
  name: 'asteroidFragment',
  words: ['asteroid chunk', 'space debris'],
  main: 'stone',
  paints: { stone: matte('slate', 'stone', 'earth', 'plum') },
  fill(easel) {
    const { width, height, random } = easel;
    drawStone(easel, width / 2, height / 2, Math.min(width, height) * 0.5, easel.tones('stone'), random);
  },
});
