import { matte } from '../../color/paint.ts';
import { softField } from '../../scenery/noise.ts';
import { scenery } from './scenery.ts';

/** Veils that let through what stands behind them, pixel by pixel. */
export const fogBank = scenery({
  name: 'fogBank',
  words: ['bank of fog', 'wall of fog', 'fog banks', 'haze'],
  main: 'fog',
  paints: { fog: matte('ice', 'white', 'ash') },
  fill(easel) {
    const { width, height, random } = easel;
    const [, dark, base, light] = easel.tones('fog');
    const veil = softField(random, width, height, {
      wide: Math.max(16, height * 1.8),
      high: Math.max(4, height / 3),
    });
    for (let y = 0; y < height; y++) {
      const middle = 1 - Math.abs((y / (height - 1)) * 2 - 1.1) ** 1.6;
      for (let x = 0; x < width; x++) {
        const thick = middle * 0.95 + (veil[y * width + x]! - 0.5) * 2.1 - 0.18;
        if (easel.mixes(x, y, thick)) easel.put(x, y, thick > 0.95 ? light : thick > 0.5 ? base : dark);
      }
    }
  },
});
