import { glow } from '../../color/paint.ts';
import { bandAt } from '../../scenery/bands.ts';
import { softField } from '../../scenery/noise.ts';
import { drawStar } from '../../scenery/star.ts';
import { scenery } from './scenery.ts';

/** Two glowing clouds through one another on the dark between the stars. */
export const nebula = scenery({
  name: 'nebula',
  words: ['galaxy', 'milky way', 'deep space', 'outer space', 'space background', 'cosmos'],
  main: 'cloud',
  paints: {
    dark: glow('navy', 'night'),
    cloud: glow('purple', 'violet', 'plum'),
    heart: glow('rose', 'magenta', 'coral'),
    veil: glow('teal', 'azure'),
    star: glow('ivory'),
  },
  fill(easel) {
    const { width, height, random } = easel;
    const size = Math.min(width, height * 1.8);
    const far = softField(random.fork('far'), width, height, { wide: size * 0.55, high: size * 0.34 });
    const near = softField(random.fork('near'), width, height, { wide: size * 0.4, high: size * 0.26 });
    const [nothing, dusk] = easel.tones('dark');
    const warm = [nothing, dusk, ...easel.blend(['dark', 'cloud', 'heart'], 7).slice(0, 5)];
    const cold = [nothing, dusk, ...easel.blend(['dark', 'veil'], 6).slice(0, 4)];
    const lane = random.between(0.4, 0.6);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = y * width + x;
        // They lie along a lane across the sky.
        const off = Math.abs(y / height - lane - 0.13 * Math.sin((x / width) * 2 * Math.PI)) * 1.5;
        const one = (far[at]! - 0.3) * 2.1 - off * 0.9 + 0.14;
        const two = (near[at]! - 0.45) * 2 - off * 0.25;
        easel.put(
          x,
          y,
          two > one && two > 0.12 ? bandAt(easel, cold, two * 1.25, x, y) : bandAt(easel, warm, one, x, y),
        );
      }
    const stars = easel.tones('star');
    const own = random.fork('stars');
    for (let i = 0; i < (width * height) / 500; i++)
      drawStar(
        easel,
        own.int(0, width - 1),
        own.int(0, height - 1),
        0,
        i % 3 ? [stars[0], stars[0], stars[0], stars[0], stars[0]] : stars,
      );
  },
});
