import { through } from './curves.ts';
import { squashed } from './hop.ts';
import type { Move } from './move.ts';

/** Gathers strength, rises with raised arms in its own light, and comes down. */
export const cast: Move = (puppet, { phase, index }) => {
  const { unit, height, width, room, plan } = puppet;
  const crouch = through(
    [
      [0, 0],
      [0.2, 1],
      [0.4, 0],
    ],
    phase,
  );
  const power = through(
    [
      [0.2, 0],
      [0.45, 1],
      [0.75, 1],
      [1, 0],
    ],
    phase,
  );
  const rise = Math.min(room.up, Math.max(unit, Math.round(height * 0.05)));
  const arms = Math.round(width * 0.12 * power - unit * crouch);
  const hasArms = plan === 'HUMANOID' || plan === 'FLYER';
  return {
    ...squashed(puppet, -Math.round(Math.max(unit, height * 0.08) * crouch)),
    up: Math.round(rise * power),
    ...(hasArms ? { leftRise: arms, rightRise: arms } : {}),
    isGlowing: power > 0.5 && index % 2 === 0,
  };
};
