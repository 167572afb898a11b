import { matte } from '../../color/paint.ts';
import { beast } from './beast.ts';

export const bear = beast({
  name: 'bear',
  words: ['grizzly', 'polar bear', 'teddy', 'cub', 'teddy bear'],
  home: 'forest',
  paints: { body: matte('brown', 'umber', 'chestnut'), belly: matte('tan'), ears: matte('tan') },
  look: {
    ears: 'round',
    tail: 'fluff',
    muzzle: [0.8, 1],
    belly: false,
    build: { girth: 1.3, legs: 0.8, head: 1.04 },
  },
});
