import { UnsupportedImageError } from '../../domain/errors.ts';
import { StepError } from '../../domain/pixels/process/step.ts';
import type { PixelWorkshop } from '../../domain/pixels/process/workshop.ts';
import { AsepriteError } from '../../domain/sheets/aseprite-port.ts';
import { SheetError } from '../../domain/sheets/sheet-error.ts';
import { createThreads } from '../threads/threads.ts';
import type { PixelAnswer, PixelWork } from './work.ts';

/** @param entry the worker's file: TypeScript in development, JavaScript once built */
export const createPixelWorkshop = (entry: string, count: number): PixelWorkshop => {
  const threads = createThreads<PixelWork>(entry, count, 30_000);
  const patience = new AbortController().signal;
  const run = <Work extends PixelWork>(work: Work, signal = patience) =>
    threads.run(work, [], signal) as Promise<PixelAnswer<Work>>;
  return {
    async process(pictures, steps, signal) {
      const answer = await run({ work: 'PROCESS', pictures, steps }, signal);
      if ('pictures' in answer) return answer.pictures;
      throw new StepError(answer.refused.message, answer.refused.step);
    },
    async writeSheet(sources, options, format, name, signal) {
      const answer = await run({ work: 'WRITE_SHEET', sources, options, format, name }, signal);
      if ('files' in answer) return answer.files;
      throw new SheetError(answer.refused.message, answer.refused.key);
    },
    async cutSheet(sheet, options, signal) {
      const answer = await run({ work: 'CUT_SHEET', sheet, options }, signal);
      if ('pictures' in answer) return answer.pictures;
      throw new SheetError(answer.refused.message);
    },
    async readAseprite(bytes, signal) {
      const answer = await run({ work: 'READ_ASEPRITE', bytes }, signal);
      if ('sprite' in answer) return answer.sprite;
      throw new AsepriteError(answer.refused.message);
    },
    movingPictures: {
      async decode(bytes, signal) {
        const answer = await run({ work: 'DECODE_MOVING', bytes }, signal);
        if ('moving' in answer) return answer.moving;
        throw new UnsupportedImageError(answer.refused.message);
      },
      encode: (moving, format, signal) => run({ work: 'ENCODE_MOVING', moving, format }, signal),
    },
    measure: (picture) => run({ work: 'MEASURE', picture }),
    measureFrames: (frames, loops) => run({ work: 'MEASURE_FRAMES', frames, loops }),
    close: threads.close,
  };
};
