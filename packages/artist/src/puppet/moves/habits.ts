import { swell, swing, through } from './curves.ts';
import { squashed } from './hop.ts';
import type { Move } from './move.ts';

/** Eyes shut, breathing slowly, lower than it stood. */
export const sleep: Move = (puppet, { phase }) => ({
  ...squashed(puppet, -Math.round(puppet.unit * (1 + swell(phase)))),
  nod: puppet.unit,
  isBlinking: true,
});

/** Forward to the food, and bites there. */
export const eat: Move = (puppet, { phase, frames }) => {
  const { facing, height, unit } = puppet;
  const bite = swell(frames < 4 ? phase : phase * 2);
  return {
    ...squashed(puppet, -Math.round(Math.max(unit, height * 0.05) * bite)),
    nod: Math.round(unit * (1 + bite)),
    lean: (up) => facing * up * height * 0.06,
  };
};

/** From one side to the other, with a small leap in between. */
export const dance: Move = (puppet, { phase, frames }) => {
  const { unit, width, height, room, plan } = puppet;
  const beat = frames < 4 ? phase : phase * 2;
  const side = swing(phase);
  const arm = Math.round(width * 0.12 * side);
  const hasArms = plan === 'HUMANOID' || plan === 'FLYER';
  return {
    ...squashed(puppet, -Math.round(Math.max(unit, height * 0.06) * (1 - swell(beat)))),
    up: Math.round(Math.min(room.up, unit * swell(beat))),
    ...(hasArms ? { leftRise: arm, rightRise: -arm } : {}),
    lean: (up) => side * up * Math.max(unit, height * 0.06),
  };
};

/** Down before somebody, and up again. */
export const bow: Move = (puppet, { phase }) => {
  const { facing, height, unit } = puppet;
  const down = through(
    [
      [0, 0],
      [0.35, 1],
      [0.65, 1],
      [1, 0],
    ],
    phase,
  );
  return {
    ...squashed(puppet, -Math.round(Math.max(unit, height * 0.08) * down)),
    nod: Math.round(2 * unit * down),
    lean: (up) => facing * down * up * height * 0.14,
  };
};

/** The head goes up and down, twice. */
export const talk: Move = (puppet, { phase, frames }) => {
  const beat = swell(frames < 4 ? phase : phase * 2);
  const arm = Math.round(puppet.width * 0.08 * swell(phase));
  return {
    trunkRows: -Math.round(puppet.unit * beat),
    ...(puppet.plan === 'HUMANOID' ? { rightRise: arm } : {}),
  };
};
