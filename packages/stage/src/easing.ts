import type { Easing } from './document.ts';

/** How far a segment has come when the part `u` (0..1) of its time has passed. The three eases are cubic. */
export const ease = (easing: Easing, u: number): number => {
  switch (easing) {
    case 'HOLD':
      return 0;
    case 'LINEAR':
      return u;
    case 'EASE_IN':
      return u * u * u;
    case 'EASE_OUT':
      return 1 - (1 - u) ** 3;
    case 'EASE_IN_OUT':
      return u < 0.5 ? 4 * u ** 3 : 1 - (2 - 2 * u) ** 3 / 2;
  }
};
