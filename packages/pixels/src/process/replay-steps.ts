import type { Picture } from '../picture.ts';
import { wholeBox } from './pivot-box.ts';
import { type BoxedFrames, stepOnFrames } from './process-frames.ts';
import { processPictures } from './process-pictures.ts';
import { definitionOf, type Step } from './steps.ts';

/** A step, and the picture that it was done to. */
type Done = { step: Step; still: Picture };

const done = (still: Picture, steps: readonly Step[]): Done[] => {
  let shown = still;
  return steps.map((step) => {
    const before = shown;
    [shown] = processPictures([before], [step]) as [Picture];
    return { step, still: before };
  });
};

/**
 * Does to the frames of a movement what was done to the still that it was drawn of: the same colors, the same scale, the
 * same place for a cut. `box` is where the still lies in the frames, before and after.
 * @throws StepError
 */
export const replaySteps = (still: Picture, boxed: BoxedFrames, steps: readonly Step[]): BoxedFrames =>
  done(still, steps).reduce((current, { step, still: before }, index) => {
    const { part, within } = definitionOf(step.kind);
    const [frame] = current.frames;
    const options = within?.(step.options, before, current.box, frame!) ?? step.options;
    const { left, top, width, height } = part?.([before], step.options) ?? wholeBox(before);
    const box = part
      ? { left: current.box.left + left, top: current.box.top + top, width, height }
      : current.box;
    return stepOnFrames({ frames: current.frames, box }, { ...step, options } as Step, index);
  }, boxed);

/** The steps for another drawing of the same size: what they read from the still they have of it. */
export const stepsAsOn = (still: Picture, steps: readonly Step[]): Step[] =>
  done(still, steps).map(({ step, still: before }) => {
    const options =
      definitionOf(step.kind).within?.(step.options, before, wholeBox(before), before) ?? step.options;
    return { ...step, options } as Step;
  });
