import { matte } from '../../color/paint.ts';
import { drawBoard } from '../../scenery/boards.ts';
import { scenery } from './scenery.ts';

/** A landing stage: a deck on posts, with air (or water) between them. */
export const pier = scenery({
  name: 'pier',
  words: [
    'wooden pier',
    'wooden dock',
    'dock',
    'quay',
    'jetty',
    'landing stage',
    'harbor pier',
    'boardwalk',
    'wharf',
  ],
  main: 'wood',
  paints: { wood: matte('oak', 'umber', 'wood'), iron: matte('iron'), weed: matte('moss', 'forest') },
  fill(easel) {
    const { width, height, random } = easel;
    const wood = easel.tones('wood');
    const weed = easel.tones('weed');
    const size = Math.min(height, 60);
    const deck = Math.max(3, Math.round(size * 0.3));
    const posts = Math.max(2, Math.round(width / (size * 1.5)));
    const wide = Math.max(2, Math.round(size * 0.16));
    for (let i = 0; i < posts; i++) {
      const x = Math.round(((i + 0.5) / posts) * width);
      for (let k = 0; k < wide; k++)
        for (let y = deck; y < height; y++)
          easel.put(
            x + k,
            y,
            y > height * 0.72 && easel.mixes(x + k, y, 0.5)
              ? weed[1]
              : wood[k === 0 ? 2 : k > wide * 0.55 ? 0 : 1],
          );
    }
    easel.fill(0, deck, width, Math.max(1, Math.round(size * 0.06)), wood[0]);
    const rows = Math.max(1, Math.round(deck / 6));
    for (let row = 0; row < rows; row++) {
      const top = Math.round((row / rows) * deck);
      drawBoard(
        easel,
        top,
        Math.round(((row + 1) / rows) * deck) - top,
        wood,
        random,
        Math.max(2, Math.round(width / 46)),
      );
    }
    easel.fill(0, 0, width, 1, wood[4]);
  },
});
