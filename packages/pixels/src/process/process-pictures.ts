import type { Picture } from '../picture.ts';
import { forecastPixels } from './forecast.ts';
import { StepError } from './step.ts';
import { definitionOf, type Step } from './steps.ts';

/**
 * The steps one after the other, on one picture or on the frames of an animation, which share one size and keep sharing it.
 * What would become too large is refused before it is worked on.
 * @throws StepError
 */
export const processPictures = (pictures: readonly Picture[], all: readonly Step[]): Picture[] =>
  all.reduce<Picture[]>(
    (current, { kind, options }, index) => {
      forecastPixels(current, all.slice(index), index);
      const { apply, applyToFrames } = definitionOf(kind);
      try {
        return current.length > 1 && applyToFrames
          ? applyToFrames(current, options)
          : current.map((picture) => apply(picture, options));
      } catch (error) {
        throw error instanceof StepError ? new StepError(error.message, index) : error;
      }
    },
    [...pictures],
  );
