import { matte } from '../../color/paint.ts';
import { drawPine } from '../../scenery/pine-tree.ts';
import { scenery } from './scenery.ts';

/** A wall of pines, the farther ones paler, closed at its foot. */
export const pineRow = scenery({
  name: 'pineRow',
  words: [
    'row of pines',
    'row of pine trees',
    'row of firs',
    'row of fir trees',
    'pine forest',
    'fir forest',
    'pine woods',
    'pine silhouettes',
  ],
  main: 'needles',
  paints: { needles: matte('pine', 'forest', 'emerald'), trunk: matte('umber') },
  fill(easel) {
    const { width, height, random } = easel;
    const gap = easel.said('dense', 'thick') ? 0.3 : 0.42;
    for (const row of [0, 1]) {
      const own = random.fork(`row ${row}`);
      const tall = height * (row ? 0.8 : 0.96);
      const count = Math.max(2, Math.round(width / (Math.min(tall, 90) * gap)));
      const needles = easel.tones('needles', row ? 0 : 0.3);
      const trunk = easel.tones('trunk', row ? 0 : 0.3);
      const trees = Array.from({ length: count }, (_, i) => ({
        x: Math.round(((i + own.between(0, 0.8)) / count) * width),
        high: tall * own.between(0.68, 0.99),
      }));
      trees.sort((one, other) => other.high - one.high);
      for (const { x, high } of trees)
        drawPine(easel, x, height - Math.round(high), height, high * 0.27, needles, trunk, own);
    }
    const foot = easel.tones('needles')[0];
    const hem = Math.max(1, Math.round(height * 0.06));
    for (let x = 0; x < width; x++)
      for (let y = height - hem * 2; y < height; y++)
        if (y >= height - hem || easel.mixes(x, y, (y - height + hem * 2) / hem)) easel.put(x, y, foot);
  },
});
