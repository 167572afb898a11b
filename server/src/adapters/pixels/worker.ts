import { StepError } from '../../domain/pixels/process/step.ts';
import { processPictures } from '../../domain/pixels/process/steps.ts';
import { measureFrames } from '../../domain/pixels/quality/animation-quality.ts';
import { measurePicture } from '../../domain/pixels/quality/picture-quality.ts';
import { SheetError } from '../../domain/sheets/sheet-error.ts';
import { writeSheet } from '../../domain/sheets/write-sheet.ts';
import { writeAseprite } from '../aseprite/write-aseprite.ts';
import type { PixelAnswer, PixelWork, Processed, Written } from './work.ts';

/** What files say of the program that wrote them: bumped when they change. */
const engineVersion = '1.0';

const process = ({ pictures, steps }: Extract<PixelWork, { work: 'PROCESS' }>): Processed => {
  try {
    return { pictures: processPictures(pictures, steps) };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { refused: { step: error.step, message: error.message } };
  }
};

const write = ({ sources, options, format, name }: Extract<PixelWork, { work: 'WRITE_SHEET' }>): Written => {
  try {
    const files = writeSheet(sources, options, format, { name, version: engineVersion });
    return {
      files: files.map((file) =>
        'timeline' in file ? { path: file.path, bytes: writeAseprite(file.timeline) } : file,
      ),
    };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { refused: { message: error.message, key: error.key } };
  }
};

/** The worker thread: one piece of work at a time. */
export default (task: PixelWork): PixelAnswer<PixelWork> => {
  switch (task.work) {
    case 'PROCESS':
      return process(task);
    case 'WRITE_SHEET':
      return write(task);
    case 'MEASURE':
      return measurePicture(task.picture);
    case 'MEASURE_FRAMES':
      return measureFrames(task.frames, task.loops);
  }
};
