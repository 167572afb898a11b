import { swell } from './curves.ts';
import { squashed } from './hop.ts';
import type { Move } from './move.ts';

/** Hovers up and down; where there is no room above, it draws up its feet. */
export const float: Move = (puppet, { phase }) => {
  const { unit, height, room, facing } = puppet;
  const wanted = Math.max(2 * unit, Math.round(height * 0.07));
  const below = Math.min(room.down, wanted >> 1);
  const above = Math.min(wanted - below, room.up + Math.max(unit, Math.round(height * 0.04)));
  const up = Math.round((above + below) * swell(phase)) - below;
  return {
    ...squashed(puppet, -Math.max(0, up - room.up)),
    up,
    lean: (at) => (facing || 1) * unit * 0.6 * at * Math.sin(2 * Math.PI * phase),
  };
};
