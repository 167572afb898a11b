import { seededRandom } from '@papeterie/pixels/random';
import { swell } from './curves.ts';
import type { Move } from './move.ts';

const circle = 2 * Math.PI;

/** A wave runs up the flame, wider and wider; its tip licks higher and lower. What is no flame glows. */
export const flicker: Move = ({ plan, unit, height, width }, { phase, index, frames, seed }) => {
  if (plan !== 'FLAME') return { isGlowing: frames < 4 ? index === 1 : swell(phase * 2) > 0.5 };
  const start = seededRandom(seed, 'flicker').next();
  const wide = Math.max(unit, width * 0.1);
  return {
    rows: -Math.round(Math.max(unit, height * 0.08) * swell(phase + start)),
    lean: (up) => wide * up ** 0.8 * Math.sin(circle * (phase + start - up * 0.9)),
  };
};
