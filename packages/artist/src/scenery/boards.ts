import type { Random } from '@papeterie/pixels/random';
import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** One lying board over the whole width, `high` px, with grain and staggered joints. */
export const drawBoard = (
  easel: Easel,
  top: number,
  high: number,
  wood: Tones,
  random: Random,
  joints: number,
): void => {
  const { width } = easel;
  const tone = random.pick([1, 2, 2]);
  easel.fill(0, top, width, high, wood[tone]!);
  easel.fill(0, top, width, 1, wood[tone + 1]!);
  if (high > 2) easel.fill(0, top + high - 1, width, 1, wood[0]);
  for (let k = 0; k < (width * high) / 90; k++) {
    const y = top + 1 + random.int(0, Math.max(0, high - 3));
    easel.fill(random.int(0, width - 1), y, random.int(4, 16), 1, wood[tone - 1]!);
  }
  const offset = random.int(0, width - 1);
  for (let i = 0; i < joints; i++) {
    const x = offset + Math.round(((i + random.between(0, 0.4)) / joints) * width);
    easel.fill(x, top, 1, high, wood[0]);
    easel.fill(x + 1, top, 1, Math.max(1, high - 1), wood[tone + 1]!);
    if (high > 5) {
      easel.put(x - 2, top + 2, wood[0]);
      easel.put(x + 3, top + 2, wood[0]);
    }
  }
};
