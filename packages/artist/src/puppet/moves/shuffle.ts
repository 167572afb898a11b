import { swing } from './curves.ts';
import type { Move } from './move.ts';

/** How something without legs gets along: it gathers itself, tall and narrow, and spreads again, its top rushing ahead. */
export const shuffle: Move = ({ height, width, room, facing, unit }, { phase }) => {
  const spread = swing(phase);
  const lag = Math.max(unit, height * 0.06) * Math.sin(2 * Math.PI * phase);
  return {
    rows: Math.round(-height * 0.06 - Math.max(unit, height * 0.06) * spread),
    columns: 2 * Math.round(Math.min(width * 0.05, room.left, room.right) * spread),
    lean: (up) => (facing || 1) * lag * up,
  };
};
