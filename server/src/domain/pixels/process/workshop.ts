import type { Picture } from '../picture.ts';
import type { Step } from './steps.ts';

/** Where pixel work is done, away from the requests. */
export type PixelWorkshop = {
  /** @throws StepError with `step`, when one cannot be done with this picture; when `signal` aborts */
  process(picture: Picture, steps: readonly Step[], signal: AbortSignal): Promise<Picture>;
  close(): Promise<void>;
};
