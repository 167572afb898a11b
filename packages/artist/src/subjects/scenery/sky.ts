import { glow, matte } from '../../color/paint.ts';
import { bandAt } from '../../scenery/bands.ts';
import type { Easel } from '../../scenery/easel.ts';
import { softField } from '../../scenery/noise.ts';
import { drawStar } from '../../scenery/star.ts';
import { scenery } from './scenery.ts';

const runs = {
  day: ['azure', 'sky', 'pale'],
  dusk: ['violet', 'rose', 'ember', 'glow'],
  night: ['zenith', 'deep', 'low', 'horizon'],
} as const;

/** From the zenith down to the horizon, with stars at night and thin clouds by day. */
export const paintSky = (easel: Easel): void => {
  const { width, height, random, time } = easel;
  const colors = easel.blend(runs[time], time === 'day' ? 8 : 11);
  const veil = softField(random.fork('veil'), width, height, { wide: width / 3, high: height / 9 });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const lift = time === 'night' ? 0.1 : 0.16;
      // The horizon's colors begin well above the lower edge, where a landscape will stand before them.
      const t = 1 - (1 - y / height) ** 1.6 + (veil[y * width + x]! - 0.5) * lift;
      easel.put(x, y, bandAt(easel, colors, t, x, y));
    }
  if (time !== 'night') return;
  const stars = random.fork('stars');
  const count = Math.max(3, Math.round((width * height) / 420));
  for (let i = 0; i < count; i++) {
    // Fewer towards the horizon, where the air is thicker.
    const y = Math.floor(stars.next() ** 1.6 * height * 0.85);
    drawStar(easel, stars.int(0, width - 1), y, i % 17 === 0 ? 1 : 0, easel.tones('star'));
  }
};

export const sky = scenery({
  name: 'sky',
  words: ['night sky', 'starry sky', 'blue sky', 'evening sky', 'cloudy sky', 'sunset', 'starry night'],
  main: 'azure',
  paints: {
    azure: matte('azure'),
    sky: matte('sky'),
    pale: matte('ice'),
    violet: glow('indigo'),
    rose: glow('rose', 'coral'),
    ember: glow('peach'),
    glow: glow('cream'),
    zenith: matte('navy'),
    deep: matte('indigo'),
    low: glow('night'),
    horizon: glow('plum', 'slate'),
    star: glow('ivory'),
  },
  fill: paintSky,
});
