import { UnsupportedImageError } from '../../domain/errors.ts';
import { StepError } from '../../domain/pixels/process/step.ts';
import { processPictures } from '../../domain/pixels/process/steps.ts';
import { measureFrames } from '../../domain/pixels/quality/animation-quality.ts';
import { measurePicture } from '../../domain/pixels/quality/picture-quality.ts';
import { AsepriteError } from '../../domain/sheets/aseprite-port.ts';
import { cutSheet } from '../../domain/sheets/cut-sheet.ts';
import { SheetError } from '../../domain/sheets/sheet-error.ts';
import { readAseprite } from './aseprite/read-aseprite.ts';
import { decodeMoving } from './moving-pictures/decode-moving.ts';
import { encodeMoving } from './moving-pictures/encode-moving.ts';
import type { PixelAnswer, PixelWork, Refusal } from './work.ts';
import { writeFiles } from './write-files.ts';

const refusalOf = (error: unknown): Refusal | null => {
  if (error instanceof StepError) return { message: error.message, step: error.step };
  if (error instanceof SheetError) return { message: error.message, key: error.key };
  if (error instanceof AsepriteError || error instanceof UnsupportedImageError) {
    return { message: error.message };
  }
  return null;
};

/** What the work answers, or that it was refused. */
const orRefused = async <Answer>(
  work: () => Answer | Promise<Answer>,
): Promise<Answer | { refused: Refusal }> => {
  try {
    return await work();
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    return { refused };
  }
};

/** The worker thread: one piece of work at a time. */
export default (task: PixelWork): PixelAnswer<PixelWork> | Promise<PixelAnswer<PixelWork>> => {
  switch (task.work) {
    case 'PROCESS':
      return orRefused(() => ({ pictures: processPictures(task.pictures, task.steps) }));
    case 'WRITE_SHEET':
      return orRefused(async () => ({ files: await writeFiles(task) }));
    case 'CUT_SHEET':
      return orRefused(() => ({ pictures: cutSheet(task.sheet, task.options) }));
    case 'READ_ASEPRITE':
      return orRefused(() => ({ sprite: readAseprite(task.bytes) }));
    case 'DECODE_MOVING':
      return orRefused(async () => ({ moving: await decodeMoving(task.bytes) }));
    case 'ENCODE_MOVING':
      return encodeMoving(task.moving, task.format);
    case 'MEASURE':
      return measurePicture(task.picture);
    case 'MEASURE_FRAMES':
      return measureFrames(task.frames, task.loops);
  }
};
