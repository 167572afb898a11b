import { StepError } from '../../domain/pixels/process/step.ts';
import { processPictures } from '../../domain/pixels/process/steps.ts';
import { measureFrames } from '../../domain/pixels/quality/animation-quality.ts';
import { measurePicture } from '../../domain/pixels/quality/picture-quality.ts';
import type { PixelAnswer, PixelWork, Processed } from './work.ts';

const process = ({ pictures, steps }: Extract<PixelWork, { work: 'PROCESS' }>): Processed => {
  try {
    return { pictures: processPictures(pictures, steps) };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { refused: { step: error.step, message: error.message } };
  }
};

/** The worker thread: one piece of work at a time. */
export default (task: PixelWork): PixelAnswer<PixelWork> => {
  switch (task.work) {
    case 'PROCESS':
      return process(task);
    case 'MEASURE':
      return measurePicture(task.picture);
    case 'MEASURE_FRAMES':
      return measureFrames(task.frames, task.loops);
  }
};
