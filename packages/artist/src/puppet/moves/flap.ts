import { swell, swing } from './curves.ts';
import type { Move } from './move.ts';

/** Wings, or whatever is at its sides, beat up and down; the body goes against them. */
export const flap: Move = ({ unit, width, height, room, plan }, { phase }) => {
  const beat = Math.round(width * (plan === 'FLYER' ? 0.22 : 0.1) * swing(phase));
  const bob = Math.min(room.up + room.down, Math.max(unit, Math.round(height * 0.05)));
  return {
    leftRise: beat,
    rightRise: beat,
    up: Math.round(bob * swell(phase)) - Math.min(room.down, bob >> 1),
  };
};
