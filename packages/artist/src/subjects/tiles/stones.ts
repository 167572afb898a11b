import { matte } from '../../color/paint.ts';
import { nearestOf, scattered } from './ground-canvas.ts';
import { tile } from './tile.ts';

/** Round stones of several sizes in dark mortar. */
export const stoneTile = tile({
  name: 'stoneTile',
  grounds: ['cobblestone', 'cobble', 'rock', 'stone floor', 'stone ground'],
  words: ['cobblestone'],
  main: 'stone',
  paints: { stone: matte('stone', 'slate', 'gray') },
  paint(ground) {
    const { width, height, random } = ground;
    const [deep, dark, base, light, high] = ground.tones('stone');
    const cells = scattered(ground, 13);
    const tones = cells.map(() => random.pick([dark, base, base]));
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const { index, first, second, dx, dy } = nearestOf(cells, ground, x, y);
        const gap = second - first;
        if (gap < 1.5) {
          ground.put(x, y, deep);
          continue;
        }
        const own = tones[index]!;
        const lit = -dx * 0.6 - dy;
        const rim = gap < 3.4;
        if (lit > 2.6) ground.put(x, y, rim && lit > 3.4 ? high : own === dark ? base : light);
        else ground.put(x, y, lit < -3 ? (own === dark ? deep : dark) : own);
      }
    for (const { x, y } of scattered(ground, 16)) if (random.chance(0.35)) ground.put(x, y, dark);
  },
});
