import { glow as lamp } from '../../color/paint.ts';
import { scenery } from './scenery.ts';

/** The light around a lamp, thinner outwards: to be laid, not quite opaque, over what it shines on. */
export const glow = scenery({
  name: 'glow',
  words: ['soft glow', 'warm glow', 'glow of light', 'pool of light', 'candlelight', 'firelight', 'aura'],
  main: 'light',
  paints: { light: lamp('amber', 'flame', 'lemon') },
  fill(easel) {
    const { width, height } = easel;
    const tones = easel.tones('light');
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const d = Math.hypot((x + 0.5) / width - 0.5, (y + 0.5) / height - 0.5) * 2;
        const light = 1 - d;
        if (light > 0 && easel.mixes(x, y, light * 1.7))
          easel.put(x, y, tones[light > 0.72 ? 4 : light > 0.45 ? 3 : 2]);
      }
  },
});
