import { part } from '../figure/figure.ts';
import type { Puppet } from '../puppet.ts';
import { swell, swing } from './curves.ts';
import type { Move } from './move.ts';

/** The lighter side: the other one holds something. */
const freeSide = ({ labels }: Puppet): -1 | 1 => {
  let balance = 0;
  for (const label of labels) balance += label === part.rightSide ? 1 : label === part.leftSide ? -1 : 0;
  return balance > 0 ? -1 : 1;
};

/** Lifts its free arm again and again, leaning to it; what has no arms nods to one side and the other. */
export const wave: Move = (puppet, { phase, frames }) => {
  const { unit, width, height, plan } = puppet;
  const side = freeSide(puppet);
  const beat = frames < 4 ? phase : phase * 2;
  const arm = Math.round(width * (0.12 + 0.1 * swing(beat)));
  const hasArms = plan === 'HUMANOID' || plan === 'FLYER';
  return {
    ...(hasArms ? { leftRise: side < 0 ? arm : 0, rightRise: side > 0 ? arm : 0 } : {}),
    trunkRows: -Math.round(unit * swell(beat)),
    lean: (up) => up * (hasArms ? -side * unit * swell(phase) : Math.max(unit, height * 0.05) * swing(phase)),
  };
};
