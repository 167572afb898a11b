import { glow } from '../../color/paint.ts';
import { rollingLine } from '../../scenery/noise.ts';
import { scenery } from './scenery.ts';

/** From the upper left, fainter and fainter downwards. */
export const sunRays = scenery({
  name: 'sunRays',
  words: [
    'rays of light',
    'rays of sunlight',
    'light rays',
    'sunbeams',
    'god rays',
    'shafts of light',
    'moonbeams',
    'moon rays',
  ],
  main: 'light',
  paints: { light: glow('cream', 'lemon') },
  fill(easel) {
    const { width, height, random } = easel;
    const [, dark, base, light] = easel.tones('light');
    const count = Math.max(2, Math.round(width / Math.max(20, Math.min(height, 180) * 0.42)));
    const line = rollingLine(random, width, [
      [count, 1],
      [count * 2 + 1, 0.5],
      [1, 0.5],
    ]);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const from = (((Math.round(x - y * 0.55) % width) + width) % width) | 0;
        const share = (line[from]! - 0.12) * 1.15 * (1 - (y / height) ** 1.4) + (y < height * 0.02 ? 0.2 : 0);
        if (share > 0 && easel.mixes(x, y, share))
          easel.put(x, y, share > 0.62 ? light : share > 0.3 ? base : dark);
      }
  },
});
