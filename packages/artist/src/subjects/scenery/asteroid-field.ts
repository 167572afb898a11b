import { matte } from '../../color/paint.ts';
import { drawStone } from '../../scenery/stone.ts';
import { scenery } from './scenery.ts';

/** A band of tumbling stones, the larger ones nearer its middle. */
export const asteroidField = scenery({
  name: 'asteroidField',
  words: ['asteroid belt', 'field of asteroids', 'belt of asteroids'],
  main: 'stone',
  paints: { stone: matte('slate', 'stone', 'earth', 'plum') },
  fill(easel) {
    const { width, height, random } = easel;
    const tones = easel.tones('stone');
    const count = Math.max(5, Math.round((width * 44) / Math.max(16, Math.min(height, 120)) / 10));
    const stones = Array.from({ length: count }, (_, i) => {
      const middle = 1 - Math.abs(random.between(-1, 1)) * random.next();
      return {
        x: ((i + random.next()) / count) * width,
        y: height * (0.5 + (random.chance(0.5) ? 0.46 : -0.46) * (1 - middle)),
        r: Math.max(0.8, Math.min(height, 120) * (0.015 + 0.11 * middle * random.next() ** 2)),
      };
    });
    // The widest is as high as the frame allows, so that the band fills it.
    stones.push(
      { x: width * 0.3, y: height * 0.14, r: height * 0.03 },
      { x: width * 0.8, y: height * 0.88, r: height * 0.03 },
    );
    stones.sort((one, other) => one.r - other.r);
    for (const { x, y, r } of stones) drawStone(easel, x, y, r, tones, random);
  },
});
