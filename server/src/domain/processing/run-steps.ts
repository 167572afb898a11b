import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { readImage, storedImage } from '../images/stored-image.ts';
import type { Picture } from '../pixels/picture.ts';
import { StepError } from '../pixels/process/step.ts';
import type { Step } from '../pixels/process/steps.ts';

const refused = (path: string[], message: string) => new ValidationError([{ path, message }]);

/** The stored pictures in memory. @throws ValidationError when together they are too large to be worked on */
export const picturesOf = async (deps: Deps, sha256s: readonly string[]): Promise<Picture[]> => {
  const images = await Promise.all(sha256s.map((sha256) => storedImage(deps, sha256)));
  const pixels = images.reduce((sum, { width, height }) => sum + width * height, 0);
  if (pixels > bounds.processPixels) throw refused(['id'], 'is larger than 4,096 × 4,096 px');
  return Promise.all(sha256s.map(async (sha256) => deps.codec.decode(await readImage(deps, sha256))));
};

/** The steps on one picture or on the frames of an animation, on a worker thread. @throws ValidationError */
export const runSteps = async (
  { workshop }: Deps,
  pictures: readonly Picture[],
  steps: readonly Step[],
): Promise<Picture[]> => {
  const signal = AbortSignal.timeout(bounds.processSeconds * 1_000);
  try {
    return await workshop.process(pictures, steps, signal);
  } catch (error) {
    if (error instanceof StepError) {
      throw refused(['steps', String(error.step), steps[error.step]!.kind], error.message);
    }
    if (signal.aborted) throw refused(['steps'], `take longer than ${bounds.processSeconds} s`);
    throw error;
  }
};
