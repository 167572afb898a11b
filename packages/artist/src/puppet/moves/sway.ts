import { swing } from './curves.ts';
import type { Move } from './move.ts';

/** Bends to one side and the other from the ground up. */
export const sway: Move = ({ unit, height, plan }, { phase }) => {
  const far = Math.max(unit, height * (plan === 'PLANT' ? 0.05 : 0.045));
  return { lean: (up) => far * up ** 1.4 * swing(phase - up * 0.06) };
};
