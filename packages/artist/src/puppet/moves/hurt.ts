import { through } from './curves.ts';
import { squashed } from './hop.ts';
import type { Move } from './move.ts';

/** Thrown back with a flash, then back on its feet. */
export const hurt: Move = (puppet, { phase, index }) => {
  const { unit, width, height, facing, room } = puppet;
  const force = through(
    [
      [0, 0],
      [0.2, 1],
      [0.5, 0.6],
      [1, 0],
    ],
    phase,
  );
  const away = facing === 0 ? -1 : -facing;
  const back = Math.min(Math.max(unit, width * 0.07), away < 0 ? room.left : room.right);
  return {
    ...squashed(puppet, -Math.round(Math.max(unit, height * 0.05) * force)),
    right: Math.round(away * back * force),
    lean: (up) => away * force * up * Math.max(unit, height * 0.08),
    isFlash: index === 1,
  };
};
