import type { Picture } from '@papeterie/pixels/picture';
import { flip } from '@papeterie/pixels/process/flip';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { stepsAsOn } from '@papeterie/pixels/process/replay-steps';
import type { StepWish } from '@papeterie/pixels/process/steps';
import type { Report } from '../draw-request.ts';
import { drawSprite } from '../draw-sprite.ts';
import type { Direction } from '../drawing-options.ts';
import { facingAfter } from '../facing-after.ts';
import { cannotTurn } from './cannot-turn.ts';
import { drawnStill } from './drawn-still.ts';
import { afterSteps, type Story, storyOf } from './story.ts';
import { onlyMirrored, turnsByMirror } from './turns-by-mirror.ts';

export type TurnWish = {
  picture: Picture;
  from: Direction;
  directions: readonly Direction[];
  /** How the picture was drawn, as far as anybody knows. */
  story?: Story;
};

/** No pictures when it could not be done; the description says why. */
export type Turned = {
  pictures: Picture[];
  redrawn: boolean;
  description: string;
  /** The pixel work that was done on the drawings, as it was done. */
  steps?: StepWish[];
};

const inWords = (directions: readonly Direction[]): string =>
  directions.map((one) => one.toLowerCase().replace('_', '-')).join(', ');

/**
 * Shows a picture from other directions: our own drawing is drawn from there, with the pixel work that was done on it;
 * any other is mirrored where that is true.
 */
export const rotatePicture = (wish: TurnWish, report: Report): Turned => {
  const { picture, from, directions, story } = wish;
  const drawn = story && storyOf(story);
  const still = drawn && drawnStill(picture, drawn);
  if (still) {
    const impossible = cannotTurn(directions, story);
    if (impossible) return { pictures: [], redrawn: false, description: impossible };
    const { request } = drawn;
    const steps = stepsAsOn(still, drawn.steps);
    const drawings = directions.map((direction, i) => {
      report(0.1 + (0.85 * i) / directions.length, `drawing it facing ${inWords([direction])}`);
      return drawSprite({ ...request, direction: facingAfter(direction, story.steps) });
    });
    return {
      pictures: drawings.map((one) => processPictures([one.picture], steps)[0]!),
      redrawn: true,
      description: `${drawings[0]?.description}, drawn facing ${inWords(directions)}${afterSteps(steps)}`,
      steps: steps.map(({ kind, options }) => ({ [kind]: options })),
    };
  }
  if (!directions.every((to) => turnsByMirror(from, to)))
    return { pictures: [], redrawn: false, description: onlyMirrored(from) };
  return {
    pictures: directions.map(() => flip.apply(picture, { axis: 'HORIZONTAL' })),
    redrawn: false,
    description: `mirrored, facing ${inWords(directions)}`,
  };
};
