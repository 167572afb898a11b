import type { Pose } from '../pose.ts';
import type { Puppet } from '../puppet.ts';
import { swell, through } from './curves.ts';
import type { Move } from './move.ts';

/** Rows fewer (or more) where it suits the body: a head keeps its shape, something soft gives way everywhere. */
export const squashed = ({ plan }: Puppet, rows: number): Pose =>
  plan === 'HUMANOID' || plan === 'QUADRUPED' ? { lowerRows: rows } : { rows };

/**
 * In the air: as high as there is room, and higher by drawing up the feet, so that also a figure that fills its picture
 * leaves the ground.
 */
const leap = (puppet: Puppet, part: number, crouch: number, highest: number): Pose => {
  const { height, width, room, unit, plan } = puppet;
  const give = plan === 'HUMANOID' || plan === 'QUADRUPED' ? 0.14 : 0.18;
  const tuck = Math.max(unit, Math.floor(height * give));
  const peak = Math.min(Math.max(2 * unit, Math.round(height * highest)), room.up + tuck);
  const up = Math.round(peak * Math.max(0, part));
  const bend = Math.round(Math.max(unit, height * give * 0.85) * crouch);
  const rows = -Math.max(bend, up - room.up, 0);
  const spread = plan === 'BLOB' ? Math.round(Math.min(width * 0.08, room.left, room.right) * crouch) : 0;
  const arms = Math.round(unit * (2 * part - crouch));
  const hasArms = plan === 'HUMANOID' || plan === 'FLYER';
  return {
    ...squashed(puppet, rows),
    up,
    columns: 2 * spread,
    ...(hasArms ? { leftRise: arms, rightRise: arms } : {}),
  };
};

const flight = (time: number): number => Math.max(0, 4 * time * (1 - time));

/** Again and again: down into the knees, up, down. */
export const hop: Move = (puppet, { phase }) => {
  const air = flight((phase - 0.15) / 0.7);
  return leap(
    puppet,
    air,
    through(
      [
        [0, 1],
        [0.2, 0],
        [0.8, 0],
        [1, 1],
      ],
      phase,
    ),
    0.2,
  );
};

/** Once: a deep crouch, a long flight, a soft landing. */
export const jump: Move = (puppet, { phase }) => {
  const air = flight((phase - 0.25) / 0.55);
  return leap(
    puppet,
    air,
    through(
      [
        [0, 0],
        [0.17, 1],
        [0.3, 0],
        [0.76, 0],
        [0.86, 0.8],
        [1, 0],
      ],
      phase,
    ),
    0.3,
  );
};

/** Small leaps with the arms thrown up, twice a loop, to one side and the other. */
export const cheer: Move = (puppet, { phase, frames }) => {
  const beat = frames < 4 ? phase : (phase * 2) % 1;
  const air = swell(beat);
  const side = phase < 0.5 ? 1 : -1;
  const throwUp = Math.round(puppet.width * 0.14 * air);
  return {
    ...leap(puppet, air, 1 - air, 0.1),
    ...(puppet.plan === 'HUMANOID' || puppet.plan === 'FLYER'
      ? { leftRise: throwUp, rightRise: throwUp }
      : {}),
    lean: (up) => side * puppet.unit * air * up,
  };
};
