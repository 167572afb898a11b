import { swell } from './curves.ts';
import { flap } from './flap.ts';
import { flicker } from './flicker.ts';
import type { Move } from './move.ts';
import { sway } from './sway.ts';

/** Breathing: the trunk sinks by a row and rises; the head follows a little later. */
export const breathe: Move = ({ unit }, { phase }) => {
  const depth = (late: number) => Math.round(unit * swell(phase - late));
  return { trunkRows: -depth(0), nod: Math.max(0, depth(0.12) - depth(0)) };
};

/** A soft body breathes with all of it: what it loses in height it gains in width. */
const jiggle: Move = ({ unit, height, width, room }, { phase }) => ({
  rows: -Math.round(Math.max(unit, height * 0.07) * swell(phase)),
  columns: 2 * Math.round(Math.min(width * 0.03 + 0.5, room.left, room.right) * swell(phase)),
});

export const idle: Move = (puppet, moment) => {
  if (puppet.plan === 'BLOB') return jiggle(puppet, moment);
  if (puppet.plan === 'FLAME') return flicker(puppet, moment);
  if (puppet.plan === 'PLANT') return sway(puppet, moment);
  if (puppet.plan === 'FLYER') return flap(puppet, moment);
  return breathe(puppet, moment);
};
