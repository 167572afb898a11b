import { part } from '../figure/figure.ts';
import type { Puppet } from '../puppet.ts';
import { through } from './curves.ts';
import { squashed } from './hop.ts';
import type { Move } from './move.ts';

/** Where it strikes: forward, or from the front with the side that holds more. */
const strikingSide = ({ facing, labels }: Puppet): -1 | 1 => {
  if (facing !== 0) return facing;
  let balance = 0;
  for (const label of labels) balance += label === part.rightSide ? 1 : label === part.leftSide ? -1 : 0;
  return balance < 0 ? -1 : 1;
};

/** Draws back, rushes forward with the whole body, and comes home. */
export const attack: Move = (puppet, { phase }) => {
  const { width, height, room, unit, facing, plan } = puppet;
  const side = strikingSide(puppet);
  const force = through(
    [
      [0, 0],
      [0.22, -0.6],
      [0.42, 1],
      [0.6, 0.9],
      [1, 0],
    ],
    phase,
  );
  const reach = Math.min(
    Math.max(2 * unit, width * (facing === 0 ? 0.08 : 0.16)),
    side < 0 ? room.left : room.right,
  );
  const back = Math.min(Math.max(unit, width * 0.06), side < 0 ? room.right : room.left);
  // The outer end of an animal is its head, which keeps its shape; a sword has no arms.
  const swing = plan === 'HUMANOID' ? 0.16 : plan === 'QUADRUPED' ? 0.05 : 0;
  const arm = Math.round(width * -swing * force);
  const other = swing > 0 ? Math.round(unit * force) : 0;
  return {
    ...squashed(puppet, -Math.round(Math.max(unit, height * 0.05) * Math.abs(force))),
    right: Math.round(side * (force < 0 ? back * force : reach * force)),
    leftRise: side < 0 ? arm : other,
    rightRise: side < 0 ? other : arm,
    lean: (up) => side * force * up * Math.max(unit, height * 0.09),
  };
};
