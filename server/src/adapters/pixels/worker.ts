import { AsepriteError } from '@papeterie/pixels/formats/aseprite/aseprite-sprite';
import { processFrames } from '@papeterie/pixels/process/process-frames';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { StepError } from '@papeterie/pixels/process/step';
import { measureFrames } from '@papeterie/pixels/quality/animation-quality';
import { measurePicture } from '@papeterie/pixels/quality/picture-quality';
import { cutSheet } from '@papeterie/pixels/sheets/cut-sheet';
import { SheetError } from '@papeterie/pixels/sheets/sheet-error';
import { UnsupportedImageError } from '../../domain/errors.ts';
import { createSharpCodec } from '../images/sharp-codec.ts';
import { collectGarbage } from '../threads/collect-garbage.ts';
import { moved } from './moved.ts';
import { decodeFiles, encodePictures } from './png-files.ts';
import { readMoving } from './read-moving.ts';
import type { PixelAnswer, PixelReply, PixelTask, Refusal } from './work.ts';
import { writeFiles } from './write-files.ts';

const codec = createSharpCodec();

/** So many bytes of pixels that nobody needs are not kept until there is more work. */
const letGoFrom = 16 * 1024 * 1024;
const letGo = (): void => {
  if (process.memoryUsage().arrayBuffers > letGoFrom) collectGarbage();
};

const refusalOf = (error: unknown): Refusal | null => {
  if (error instanceof StepError) return { is: 'STEP', message: error.message, step: error.step };
  if (error instanceof SheetError) return { is: 'SHEET', message: error.message, key: error.key };
  if (error instanceof AsepriteError) return { is: 'ASEPRITE', message: error.message };
  return error instanceof UnsupportedImageError ? { is: 'IMAGE', message: error.message } : null;
};

const answerTo = async (task: PixelTask): Promise<PixelAnswer<PixelTask>> => {
  switch (task.work) {
    case 'PROCESS': {
      const pictures = processPictures(await decodeFiles(codec, task.files), task.steps);
      letGo();
      return encodePictures(codec, pictures);
    }
    case 'PROCESS_FRAMES': {
      const frames = await decodeFiles(codec, task.files);
      const processed = processFrames({ frames, box: task.box }, task.steps);
      letGo();
      return { frames: await encodePictures(codec, processed.frames), box: processed.box };
    }
    case 'WRITE_SHEET':
      return writeFiles(codec, task);
    case 'CUT_SHEET': {
      const sheet = await codec.decode(task.sheet);
      const step = { kind: 'removeBackground', options: { holes: false } } as const;
      const [bare] = task.removeBackground ? processPictures([sheet], [step]) : [sheet];
      return encodePictures(codec, cutSheet(bare!, task.options));
    }
    case 'READ_MOVING':
      return readMoving(codec, task.bytes, task.removeBackground);
    case 'MEASURE':
      return measurePicture(await codec.decode(task.file));
    case 'MEASURE_FRAMES':
      return measureFrames(await decodeFiles(codec, task.files), task.loops);
  }
};

/** The worker thread: one piece of work at a time. */
export default async (task: PixelTask): Promise<PixelReply<PixelTask>> => {
  try {
    return moved({ answer: await answerTo(task) });
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    return { refused };
  } finally {
    // Once it has been answered: until then it is still needed.
    setImmediate(letGo);
  }
};
