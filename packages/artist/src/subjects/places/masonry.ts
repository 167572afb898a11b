import type { Art } from '../../art.ts';
import type { Pattern } from '../../sketch.ts';

/** Courses of bricks, `high` units each. */
export const bricks =
  (art: Art, high: number, wide: number): Pattern =>
  (x, y) => {
    if (art.level < 2) return 0;
    const row = Math.floor((y + 400) / high);
    const inRow = y + 400 - row * high;
    const along = (((x + 400 + (row % 2) * wide * 0.5) % wide) + wide) % wide;
    return inRow < 1.7 || along < 1.5 ? -0.36 : 0;
  };

export const tiles =
  (art: Art): Pattern =>
  (x, y) =>
    art.level >= 2 && Math.sin(y * 1.05) > 0.62 && Math.sin(x * 0.8 + Math.floor(y / 6) * 2) > -0.4
      ? -0.34
      : 0;
