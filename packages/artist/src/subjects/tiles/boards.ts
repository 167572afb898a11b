import { matte } from '../../color/paint.ts';
import { grainOf } from './ground-canvas.ts';
import { tile } from './tile.ts';

/** Boards with grain, their joints in another place on each. */
export const woodTile = tile({
  name: 'woodTile',
  grounds: ['wooden', 'plank', 'wood plank', 'wood floor', 'wooden floor', 'floorboard', 'parquet'],
  main: 'wood',
  paints: { wood: matte('wood', 'oak', 'chestnut') },
  paint(ground) {
    const { width, height, random } = ground;
    const [deep, dark, base, light] = ground.tones('wood');
    const boards = Math.max(2, Math.round(height / (11 * grainOf(ground))));
    for (let board = 0; board < boards; board++) {
      const y = Math.round((board * height) / boards);
      const high = Math.round(((board + 1) * height) / boards) - y;
      const tone = random.pick([base, base, dark]);
      const [edge, grain] = tone === dark ? [base, deep] : [light, dark];
      ground.fill(0, y, width, high, tone);
      ground.fill(0, y, width, 1, edge);
      ground.fill(0, y + high - 1, width, 1, deep);
      for (let k = Math.round((width * high) / 70); k > 0; k--) {
        const row = y + 2 + random.int(0, Math.max(0, high - 5));
        ground.fill(
          random.int(0, width - 1),
          row,
          random.int(4, Math.max(5, Math.round(width * 0.3))),
          1,
          grain,
        );
      }
      const joint = Math.round(
        width * (board % 2 ? 0.25 : 0.75) + random.between(-width * 0.12, width * 0.12),
      );
      ground.fill(joint, y, 1, high, deep);
      ground.fill(joint + 1, y, 1, high - 1, edge);
      if (high < 6) continue;
      for (const nail of [joint - 3, joint + 4]) {
        ground.put(nail, y + 2, deep);
        ground.put(nail, y + high - 3, deep);
      }
    }
  },
});

/** Two squares by two of them, each with a lit edge. */
export const checkerTile = tile({
  name: 'checkerTile',
  grounds: ['checkered', 'chess', 'marble', 'checker'],
  words: ['checkerboard', 'floor tile'],
  main: 'light',
  paints: { light: matte('ivory', 'ash'), dark: matte('slate', 'teal', 'maroon') },
  paint(ground) {
    const { width, height, random } = ground;
    const count = 2 * Math.max(1, Math.round(width / 32));
    for (let row = 0; row < count; row++)
      for (let column = 0; column < count; column++) {
        const [deep, dark, base, light] = ground.tones((row + column) % 2 ? 'dark' : 'light');
        const x = Math.round((column * width) / count);
        const y = Math.round((row * height) / count);
        const wide = Math.round(((column + 1) * width) / count) - x;
        const high = Math.round(((row + 1) * height) / count) - y;
        ground.fill(x, y, wide, high, base);
        ground.fill(x, y, wide, 1, light);
        ground.fill(x, y, 1, high, light);
        ground.fill(x, y + high - 1, wide, 1, deep);
        ground.fill(x + wide - 1, y, 1, high, dark);
        for (let k = 0; k < 2; k++)
          ground.fill(
            x + random.int(2, Math.max(2, wide - 6)),
            y + random.int(2, Math.max(2, high - 4)),
            3,
            1,
            dark,
          );
      }
  },
});
