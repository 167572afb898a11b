import { matte } from '../../color/paint.ts';
import type { Easel } from '../../scenery/easel.ts';
import type { Tones } from '../../scenery/pigments.ts';
import { scenery } from './scenery.ts';

const drawPeak = (
  easel: Easel,
  cx: number,
  top: number,
  half: number,
  rock: Tones,
  snow: Tones,
  bare: boolean,
): void => {
  const { height, random } = easel;
  const own = random.fork(`peak ${Math.round(cx)} ${Math.round(top)}`);
  const tall = height - top;
  let ridge = 0;
  let left = 0;
  let right = 0;
  for (let y = Math.floor(top); y < height; y++) {
    const p = (y - top) / tall;
    // Each edge steps outwards in fits and starts.
    left = Math.max(left, half * p * own.between(0.86, 1.06));
    right = Math.max(right, half * p * own.between(0.86, 1.06));
    ridge += own.between(-0.9, 1.2);
    const cap = 0.26 + 0.05 * Math.sin(y * 1.7);
    for (let x = -Math.floor(left); x <= right; x++) {
      const lightSide = x < ridge * 0.5;
      const jag = ((((x * 7 + 3) % 5) + 5) % 5) * 0.022;
      const isSnow = !bare && p < cap + jag - (lightSide ? 0 : 0.06);
      const deep = p > 0.62 && easel.mixes(cx + x, y, (p - 0.62) * 1.8);
      const tone = lightSide ? (deep ? 2 : x < -left * 0.55 && p > 0.3 ? 3 : isSnow ? 3 : 3) : deep ? 0 : 1;
      easel.put(
        cx + x,
        y,
        isSnow ? snow[lightSide ? 3 : 1] : rock[lightSide && !deep && x > -left * 0.45 ? 2 : tone],
      );
    }
  }
};

export const mountainRange = scenery({
  name: 'mountainRange',
  words: ['range of mountains', 'row of mountains', 'mountain ridge', 'mountain chain', 'mountain landscape'],
  main: 'rock',
  paints: { rock: matte('slate', 'stone', 'indigo'), snow: matte('white', 'ice') },
  fill(easel) {
    const { width, height, random } = easel;
    const bare = easel.said('bare', 'desert', 'red', 'barren');
    for (const row of [0, 1]) {
      const own = random.fork(`row ${row}`);
      const count = Math.max(2, Math.round(width / (height * (row ? 0.72 : 0.6))));
      const rock = easel.tones('rock', row ? 0 : 0.4);
      const snow = easel.tones('snow', row ? 0 : 0.3);
      const peaks = Array.from({ length: count }, (_, i) => ({
        x: Math.round(((i + own.between(0.1, 0.9)) / count) * width),
        top: height * (row ? own.between(0.3, 0.62) : own.between(0.02, 0.32)),
      }));
      // The highest are the farthest.
      peaks.sort((one, other) => one.top - other.top);
      for (const { x, top } of peaks)
        drawPeak(easel, x, top, (height - top) * own.between(0.72, 0.95), rock, snow, bare || row === 1);
    }
  },
});
