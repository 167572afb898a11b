import { matte } from '../../color/paint.ts';
import { drawBoard } from '../../scenery/boards.ts';
import { scenery } from './scenery.ts';

/** Boards that grow wider towards the viewer. */
export const woodenFloor = scenery({
  name: 'woodenFloor',
  words: [
    'floor',
    'floorboards',
    'wood floor',
    'plank floor',
    'tavern floor',
    'planks',
    'wooden planks',
    'wooden boards',
  ],
  main: 'wood',
  paints: { wood: matte('oak', 'wood', 'chestnut') },
  fill(easel) {
    const { height, width, random } = easel;
    const wood = easel.tones('wood');
    for (let y = 0, row = 0; y < height; row++) {
      const high = Math.max(3, Math.round(Math.min(height, 90) * 0.07 * (1 + row * 0.34)));
      drawBoard(easel, y, high, wood, random, Math.max(1, Math.round(width / (56 + row * 10))));
      y += high;
    }
    easel.fill(0, height - 1, width, 1, wood[1]);
  },
});
