import { StepError } from '../../domain/pixels/process/step.ts';
import { processPicture } from '../../domain/pixels/process/steps.ts';
import type { PixelAnswer, PixelWork } from './work.ts';

/** The worker thread: one list of steps at a time. */
export default ({ picture, steps }: PixelWork): PixelAnswer => {
  try {
    return { picture: processPicture(picture, steps) };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { refused: { step: error.step, message: error.message } };
  }
};
