import { glow } from '../../color/paint.ts';
import { scenery } from './scenery.ts';

/** From a lamp at the middle of the left edge (or the right one, if it falls to the left), wider and fainter with the way. */
export const lightBeam = scenery({
  name: 'lightBeam',
  words: ['beam of light', 'beam', 'lighthouse beam', 'searchlight', 'light cone', 'cone of light'],
  main: 'light',
  paints: { light: glow('lemon', 'cream') },
  fill(easel) {
    const { width, height } = easel;
    const left = easel.said('left', 'leftward', 'leftwards');
    const tones = easel.tones('light');
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const along = (left ? width - 1 - x : x) / width;
        const half = height * (0.06 + 0.43 * along);
        const off = Math.abs(y + 0.5 - height / 2) / half;
        if (off > 1) continue;
        const share = (1 - along ** 1.5) * (1.15 - off * 0.75);
        if (easel.mixes(x, y, share)) easel.put(x, y, tones[share > 0.8 ? 4 : share > 0.45 ? 3 : 2]);
      }
  },
});
