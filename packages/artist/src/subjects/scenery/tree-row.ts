import { matte } from '../../color/paint.ts';
import { drawCrown } from '../../scenery/crown.ts';
import { scenery } from './scenery.ts';

/** Leafy trees in two rows, the farther ones paler, with undergrowth at their feet. */
export const treeRow = scenery({
  name: 'treeRow',
  words: [
    'row of trees',
    'forest',
    'woods',
    'forest edge',
    'tree line',
    'treeline',
    'grove',
    'jungle',
    'row of leafy trees',
    'dense forest',
  ],
  main: 'leaves',
  paints: { leaves: matte('leafgreen', 'green', 'moss', 'forest'), trunk: matte('umber', 'chestnut') },
  fill(easel) {
    const { width, height, random } = easel;
    for (const row of [0, 1]) {
      const own = random.fork(`row ${row}`);
      const leaves = easel.tones('leaves', row ? 0 : 0.32);
      const trunk = easel.tones('trunk', row ? 0.05 : 0.32);
      const count = Math.max(2, Math.round(width / (Math.min(height, 120) * (row ? 0.5 : 0.36))));
      for (let i = 0; i < count; i++) {
        const x = Math.round(((i + own.between(0, 0.8)) / count) * width);
        const r = Math.min(height, 120) * own.between(0.2, 0.28);
        const y = row ? height * own.between(0.36, 0.5) : height * own.between(0.24, 0.34);
        const wood = Math.max(1, Math.round(r * 0.16));
        easel.fill(x - wood, Math.round(y), wood, height, trunk[2]);
        easel.fill(x, Math.round(y), wood, height, trunk[0]);
        drawCrown(easel, x, y, r, leaves, own);
      }
    }
    const under = easel.tones('leaves');
    const bushes = Math.max(3, Math.round(width / Math.max(6, height * 0.16)));
    for (let i = 0; i < bushes; i++)
      drawCrown(
        easel,
        (i / bushes) * width,
        height * 0.97,
        height * random.between(0.08, 0.13),
        under.map((_, k) => under[Math.max(0, k - 1)]) as never,
        random,
      );
  },
});
