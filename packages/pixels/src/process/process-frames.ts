import type { Picture } from '../picture.ts';
import type { Box } from './bounding-box.ts';
import { processPictures } from './process-pictures.ts';
import { StepError } from './step.ts';
import { definitionOf, type Step } from './steps.ts';

/** The frames of an animation, all of one size, and a box in them that goes along with what it surrounds. */
export type BoxedFrames = { frames: Picture[]; box: Box };

/** A box as it is seen from a new left upper corner. */
export const shifted = (box: Box, { left, top }: Pick<Box, 'left' | 'top'>): Box => ({
  ...box,
  left: box.left - left,
  top: box.top - top,
});

/** One step of them. @param index which one it is, for the error */
export const stepOnFrames = ({ frames, box }: BoxedFrames, step: Step, index: number): BoxedFrames => {
  const { part, carry } = definitionOf(step.kind);
  try {
    const [first] = frames;
    const after = processPictures(frames, [step]);
    if (part) return { frames: after, box: shifted(box, part(frames, step.options)) };
    return { frames: after, box: carry?.(box, step.options, first!, after[0]!) ?? box };
  } catch (error) {
    throw error instanceof StepError ? new StepError(error.message, index) : error;
  }
};

/** As processPictures, with a box that goes along. @throws StepError */
export const processFrames = (boxed: BoxedFrames, steps: readonly Step[]): BoxedFrames =>
  steps.reduce(stepOnFrames, boxed);
