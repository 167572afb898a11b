import { StepError } from '../../domain/pixels/process/step.ts';
import type { PixelWorkshop } from '../../domain/pixels/process/workshop.ts';
import { createThreads } from '../threads/threads.ts';
import type { PixelAnswer, PixelWork } from './work.ts';

/** @param entry the worker's file: TypeScript in development, JavaScript once built */
export const createPixelWorkshop = (entry: string, count: number): PixelWorkshop => {
  const threads = createThreads<PixelWork, PixelAnswer>(entry, count, 30_000);
  return {
    async process(picture, steps, signal) {
      const answer = await threads.run({ picture, steps }, [], signal);
      if ('picture' in answer) return answer.picture;
      throw new StepError(answer.refused.message, answer.refused.step);
    },
    close: threads.close,
  };
};
