import { gel, matte } from '../../color/paint.ts';
import { drawVessel } from '../../scenery/vessel.ts';
import { scenery } from './scenery.ts';

/** Boards on a wall with bottles, jars and mugs side by side. */
export const shelf = scenery({
  name: 'shelf',
  words: [
    'shelves',
    'row of bottles',
    'shelf with bottles',
    'tavern shelf',
    'tavern shelves',
    'bottle shelf',
    'shelf of bottles',
    'row of jars',
  ],
  main: 'wood',
  paints: {
    wood: matte('umber', 'chestnut'),
    green: gel('emerald', 'forest'),
    red: gel('crimson', 'maroon'),
    amber: gel('amber', 'rust'),
    blue: gel('azure', 'teal'),
    clay: matte('tan', 'sand'),
  },
  fill(easel) {
    const { width, height, random } = easel;
    const wood = easel.tones('wood');
    const rows = Math.max(1, Math.round(height / 30));
    const each = height / rows;
    const board = Math.max(2, Math.round(each * 0.12));
    for (let row = 0; row < rows; row++) {
      const top = Math.round((row + 1) * each) - board;
      let x = 1;
      while (x < width - 3) {
        const wide = Math.max(3, Math.round(Math.min(each, 30) * random.between(0.19, 0.3)));
        if (x + wide >= width) break;
        const kind = random.pick(['bottle', 'bottle', 'bottle', 'jar', 'flask', 'flask', 'gap'] as const);
        const high = Math.round((each - board - 1) * random.between(0.55, 0.98));
        if (kind !== 'gap' || x < 6)
          drawVessel(
            easel,
            kind === 'gap' ? 'jar' : kind,
            x,
            top,
            wide,
            high,
            easel.tones(random.pick(['green', 'red', 'amber', 'blue', 'clay'])),
            wood,
          );
        x += wide + random.int(1, 3);
      }
      easel.fill(0, top, width, board, wood[2]);
      easel.fill(0, top, width, 1, wood[4]);
      easel.fill(0, top + board - 1, width, 1, wood[0]);
    }
  },
});
