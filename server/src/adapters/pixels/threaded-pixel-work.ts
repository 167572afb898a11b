import { AsepriteError } from '@papeterie/pixels/formats/aseprite/aseprite-sprite';
import { StepError } from '@papeterie/pixels/process/step';
import { SheetError } from '@papeterie/pixels/sheets/sheet-error';
import { UnsupportedImageError } from '../../domain/errors.ts';
import type { Patience, PixelWork } from '../../domain/processing/pixel-work.ts';
import { createThreads, stepsBack } from '../threads/threads.ts';
import type { PixelAnswer, PixelReply, PixelTask, Refusal } from './work.ts';

const errorOf = (refused: Refusal): Error => {
  switch (refused.is) {
    case 'STEP':
      return new StepError(refused.message, refused.step);
    case 'SHEET':
      return new SheetError(refused.message, refused.key);
    case 'ASEPRITE':
      return new AsepriteError(refused.message);
    case 'IMAGE':
      return new UnsupportedImageError(refused.message);
  }
};

/** @param entry the worker's file: TypeScript in development, JavaScript once built */
export const createPixelWork = (entry: string, count: number): PixelWork => {
  const threads = createThreads<PixelTask>(entry, count, 30_000, stepsBack.pixels);
  // Of its own, so that whoever looks at a preview never waits for an export.
  const exporting = createThreads<PixelTask>(entry, 1, 30_000, stepsBack.exporting);
  const run = async <Work extends PixelTask>(work: Work, patience: Patience): Promise<PixelAnswer<Work>> => {
    const reply = (await (work.work === 'WRITE_SHEET' ? exporting : threads).run(
      work,
      patience,
    )) as PixelReply<Work>;
    if ('refused' in reply) throw errorOf(reply.refused);
    return reply.answer;
  };
  return {
    process: (files, steps, patience) => run({ work: 'PROCESS', files, steps }, patience),
    processFrames: (files, box, steps, patience) =>
      run({ work: 'PROCESS_FRAMES', files, box, steps }, patience),
    writeSheet: (sources, options, format, name, patience) =>
      run({ work: 'WRITE_SHEET', sources, options, format, name }, patience),
    cutSheet: (sheet, options, removeBackground, patience) =>
      run({ work: 'CUT_SHEET', sheet, options, removeBackground }, patience),
    readMoving: (bytes, removeBackground, patience) =>
      run({ work: 'READ_MOVING', bytes, removeBackground }, patience),
    measure: (file, patience) => run({ work: 'MEASURE', file }, patience),
    measureFrames: (files, loops, patience) => run({ work: 'MEASURE_FRAMES', files, loops }, patience),
    async close() {
      await Promise.all([threads.close(), exporting.close()]);
    },
  };
};
