import { glow } from '../../color/paint.ts';
import { drawStar } from '../../scenery/star.ts';
import { scenery } from './scenery.ts';

/** Stars on nothing, to be laid over a sky and to twinkle there. */
export const starField = scenery({
  name: 'starField',
  words: ['field of stars', 'starfield'],
  main: 'star',
  paints: { star: glow('ivory', 'ice'), warm: glow('peach', 'lemon') },
  fill(easel) {
    const { width, height, random } = easel;
    const dense = easel.said('dense', 'many', 'countless')
      ? 300
      : easel.said('few', 'sparse', 'bright')
        ? 1500
        : 700;
    const large = easel.said('bright', 'sparkling', 'big');
    const [cold, warm] = [easel.tones('star'), easel.tones('warm')];
    const count = Math.max(6, Math.round((width * height) / dense));
    for (let i = 0; i < count; i++) {
      const size = large && i % 2 === 0 ? 2 : i % 5 === 0 ? 1 : 0;
      drawStar(easel, random.int(0, width - 1), random.int(1, height - 2), size, i % 4 ? cold : warm);
    }
    // However few: the corners of the picture are told.
    drawStar(easel, Math.floor(width * 0.1), 1, 0, cold);
    drawStar(easel, Math.floor(width * 0.9), height - 2, 1, cold);
  },
});
