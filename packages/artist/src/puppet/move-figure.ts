import type { ActionName } from '../actions/actions.ts';
import type { Canvas } from './canvas.ts';
import type { Figure } from './figure/figure.ts';
import type { Moment } from './moves/move.ts';
import { moves } from './moves/moves.ts';
import type { Pose } from './pose.ts';
import { strung } from './puppet.ts';
import { strikePose } from './strike-pose.ts';

type Wish = { action: ActionName; frames: number; seed: number };

/** What is always possible, the gentlest first, for an action that has no room at all. */
const lastResorts: readonly ((moment: Moment) => Pose)[] = [
  ({ index }) => ({ trunkRows: -(index % 2) }),
  ({ index }) => ({ rows: -(index % 2) }),
  ({ index }) => ({ up: index % 2 }),
  ({ index }) => ({ up: -(index % 2) }),
  ({ index }) => ({ right: index % 2 }),
  ({ index }) => ({ right: -(index % 2) }),
];

const isStill = (frames: readonly Canvas[]): boolean =>
  frames.every(({ cells }) => cells.every((word, at) => word === frames[0]!.cells[at]));

/** All frames of an action. They differ, unless there is nothing in the picture that could. */
export const moveFigure = (figure: Figure, { action, frames, seed }: Wish): Canvas[] => {
  const move = moves[action];
  if (!move) throw new Error(`no cut-out can ${action}`);
  const puppet = strung(figure);
  const play = (poseAt: (moment: Moment) => Pose): Canvas[] =>
    Array.from({ length: frames }, (_, index) =>
      strikePose(puppet, poseAt({ phase: index / frames, index, frames, seed })),
    );
  let played = play((moment) => move(puppet, moment));
  for (const resort of lastResorts) {
    if (!isStill(played)) break;
    played = play(resort);
  }
  return played;
};
