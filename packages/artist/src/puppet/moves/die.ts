import type { Pose } from '../pose.ts';
import type { Puppet } from '../puppet.ts';
import { through } from './curves.ts';
import type { Move } from './move.ts';

/** How much lower what collapses gets. */
const shrinking = { FLAME: 0.8, QUADRUPED: 0.42, other: 0.6 };

/** What cannot tip over sinks into itself: something soft, a figure too tall to lie in its picture. A flame goes out. */
const collapse = ({ height, width, room, plan }: Puppet, time: number): Pose => ({
  rows: -Math.round(
    (height - 1) * shrinking[plan === 'FLAME' || plan === 'QUADRUPED' ? plan : 'other'] * time,
  ),
  columns:
    plan === 'FLAME'
      ? -Math.round((width - 1) * 0.7 * time)
      : 2 * Math.round(Math.min(width * 0.12, room.left, room.right) * time),
});

/** A shudder, then it tips over backward in steps and lies. */
export const die: Move = (puppet, { index, frames }) => {
  const time = index / (frames - 1);
  const { height, width, frame, plan, facing, unit } = puppet;
  const isTipping = plan !== 'BLOB' && plan !== 'FLAME' && Math.hypot(height, width) <= frame.width * 1.25;
  const lies = Math.max(height, width) <= frame.width && width <= frame.height;
  if (!isTipping || !lies)
    return collapse(
      puppet,
      through(
        [
          [0, 0],
          [1, 1],
        ],
        time,
      ),
    );
  const side = facing === 0 ? 1 : -facing;
  const degrees = through(
    [
      [0, 0],
      [0.15, 0],
      [0.7, 90],
      [1, 90],
    ],
    time,
  );
  const shudder = through(
    [
      [0, 0],
      [0.14, 1],
      [0.3, 0],
    ],
    time,
  );
  return {
    tipDeg: side * Math.round(degrees / 15) * 15,
    lowerRows: -Math.round(2 * unit * shudder),
  };
};
