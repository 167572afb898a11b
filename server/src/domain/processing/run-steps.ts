import type { Box } from '@papeterie/pixels/process/bounding-box';
import { forecastPixels } from '@papeterie/pixels/process/forecast';
import { StepError } from '@papeterie/pixels/process/step';
import type { Step } from '@papeterie/pixels/process/steps';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import type { ImageRow } from '../images/rows.ts';
import { readImage, storedImage } from '../images/stored-image.ts';
import { OutOfTimeError } from './out-of-time-error.ts';
import type { PngFrames, PngPicture } from './pixel-work.ts';

const refused = (path: string[], message: string) => new ValidationError([{ path, message }]);

export const pixelsOfImages = (images: readonly ImageRow[]): number =>
  images.reduce((sum, { width, height }) => sum + width * height, 0);

/** What is known of stored pictures. @throws ValidationError when together they are too large to be worked on */
export const workableImages = async (deps: Deps, sha256s: readonly string[]): Promise<ImageRow[]> => {
  const images = await Promise.all(sha256s.map((sha256) => storedImage(deps, sha256)));
  if (pixelsOfImages(images) > bounds.processPixels) throw refused(['id'], 'is larger than 4,096 × 4,096 px');
  return images;
};

/** The files of pictures, each read once. */
export const filesOf = async (deps: Deps, images: readonly ImageRow[]): Promise<Uint8Array[]> => {
  const files = new Map<string, Uint8Array>();
  for (const { sha256 } of images) if (!files.has(sha256)) files.set(sha256, await readImage(deps, sha256));
  return images.map(({ sha256 }) => files.get(sha256)!);
};

/** Says of which step an error is. */
const readable = async <Result>(steps: readonly Step[], work: () => Promise<Result> | Result) => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StepError) {
      throw refused(['steps', String(error.step), steps[error.step]!.kind], error.message);
    }
    if (error instanceof OutOfTimeError) throw refused(['steps'], `take longer than ${error.seconds} s`);
    throw error;
  }
};

/** How many pixels the steps will have in memory at once. @throws ValidationError when those would be too many */
export const pixelsOfSteps = (images: readonly ImageRow[], steps: readonly Step[]): Promise<number> =>
  readable(steps, () => forecastPixels(images, steps));

/** The steps on one picture or on the frames of an animation, on a worker thread. @throws ValidationError */
export const runSteps = (
  deps: Deps,
  files: readonly Uint8Array[],
  steps: readonly Step[],
): Promise<PngPicture[]> =>
  readable(steps, () => deps.pixelWork.process(files, steps, { seconds: bounds.processSeconds }));

/** The same on the frames of an animation, with a box that goes along with what it surrounds. @throws ValidationError */
export const runStepsOnFrames = (
  deps: Deps,
  files: readonly Uint8Array[],
  box: Box,
  steps: readonly Step[],
): Promise<PngFrames> =>
  readable(steps, () => deps.pixelWork.processFrames(files, box, steps, { seconds: bounds.processSeconds }));
