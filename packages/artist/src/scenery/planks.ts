import type { Random } from '@papeterie/pixels/random';
import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** Upright boards over a band of the picture, with grain along them; `wide` px each, as near as the width allows. */
export const drawPlanks = (
  easel: Easel,
  top: number,
  bottom: number,
  wide: number,
  wood: Tones,
  random: Random,
): void => {
  const count = Math.max(2, Math.round(easel.width / wide));
  for (let i = 0; i < count; i++) {
    const left = Math.round((i / count) * easel.width);
    const right = Math.round(((i + 1) / count) * easel.width);
    const tone = random.pick([1, 2, 2, 2]);
    for (let x = left; x < right; x++)
      easel.fill(
        x,
        top,
        1,
        bottom - top,
        wood[x === right - 1 ? 0 : x === left ? Math.min(3, tone + 1) : tone]!,
      );
    for (let k = 0; k < (right - left) / 4; k++) {
      const long = Math.round((bottom - top) * random.between(0.1, 0.4));
      easel.fill(
        random.int(left + 1, right - 2),
        random.int(top, Math.max(top, bottom - long)),
        1,
        long,
        wood[Math.max(0, tone - 1)]!,
      );
    }
  }
};
