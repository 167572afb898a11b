import type { Picture } from '../picture.ts';
import { commonBox } from './bounding-box.ts';
import { cutOut } from './cut-out.ts';
import { unlessWhole, wholeBox } from './pivot-box.ts';
import { type BoxedFrames, shifted, stepOnFrames } from './process-frames.ts';
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

/** With room for all of the box: a pivot at its edge would else be moved to theirs. */
const roomFor = ({ frames, box }: BoxedFrames): BoxedFrames => {
  const whole = wholeBox(frames[0]!);
  const left = Math.floor(box.left);
  const top = Math.floor(box.top);
  const right = Math.ceil(box.left + box.width);
  const bottom = Math.ceil(box.top + box.height);
  const room = commonBox([whole, { left, top, width: right - left, height: bottom - top }])!;
  if (unlessWhole(room, whole) === null) return { frames, box };
  return { frames: frames.map((frame) => cutOut(frame, room)), box: shifted(box, room) };
};

/**
 * Does to the frames of a movement what was done to the still that it was drawn of: the same colors, the same scale, the
 * same place for a cut. `box` is where the still lies in the frames, before and after; they have room for all of it.
 * @throws StepError
 */
export const replaySteps = (still: Picture, boxed: BoxedFrames, steps: readonly Step[]): BoxedFrames =>
  roomFor(
    done(still, steps).reduce((current, { step, still: before }, index) => {
      const { part, within } = definitionOf(step.kind);
      const [frame] = current.frames;
      const options = within?.(step.options, before, current.box, frame!) ?? step.options;
      const { left, top, width, height } = part?.([before], step.options) ?? wholeBox(before);
      const box = part
        ? { left: current.box.left + left, top: current.box.top + top, width, height }
        : current.box;
      return stepOnFrames({ frames: current.frames, box }, { ...step, options } as Step, index);
    }, boxed),
  );

/** The steps for another drawing of the same size: what they read from the still they have of it. */
export const stepsAsOn = (still: Picture, steps: readonly Step[]): Step[] =>
  done(still, steps).map(({ step, still: before }) => {
    const options =
      definitionOf(step.kind).within?.(step.options, before, wholeBox(before), before) ?? step.options;
    return { ...step, options } as Step;
  });
