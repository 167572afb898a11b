import { matte } from '../../color/paint.ts';
import { drawBoard } from '../../scenery/boards.ts';
import { drawPlanks } from '../../scenery/planks.ts';
import { scenery } from './scenery.ts';

/** A bar seen from its front: things stand on its upper edge. */
export const counter = scenery({
  name: 'counter',
  words: ['bar counter', 'tavern counter', 'long table', 'long wooden table', 'tavern bar', 'tabletop'],
  main: 'wood',
  paints: { wood: matte('brown', 'oak', 'rust'), front: matte('umber', 'chestnut') },
  fill(easel) {
    const { width, height, random } = easel;
    const slab = Math.max(3, Math.round(Math.min(height, 60) * 0.17));
    const wood = easel.tones('wood');
    const front = easel.tones('front');
    drawPlanks(easel, slab, height, Math.max(5, Math.min(height, 60) * 0.34), front, random);
    easel.fill(0, slab, width, Math.max(1, Math.round(slab * 0.35)), front[0]);
    drawBoard(easel, 0, slab, wood, random, Math.max(1, Math.round(width / 110)));
    easel.fill(0, 0, width, Math.max(1, Math.round(slab * 0.2)), wood[4]);
    easel.fill(0, height - 1, width, 1, front[0]);
  },
});
