import type { z } from 'zod';
import type { Picture } from '../picture.ts';

/** One kind of pixel work: one file. Pure: the same picture and options give the same pixels. */
export type StepDefinition<Options> = {
  /** What may be asked for; checked before anything is done. */
  options: z.ZodType<Options>;
  /** What a version is called that was made by it. */
  operation(options: Options): string;
  /** @throws StepError when it makes no sense for this picture */
  apply(picture: Picture, options: Options): Picture;
  /**
   * The same for the frames of an animation, all of one size, which they keep in common. Only where something is read from
   * the picture that must be one for all of them: a palette, a box, a grid.
   */
  applyToFrames?(frames: readonly Picture[], options: Options): Picture[];
};

/** A step that cannot be done with this picture, in words for whoever asked. */
export class StepError extends Error {
  constructor(
    message: string,
    /** Which one of a list. */
    readonly step = 0,
  ) {
    super(message);
  }
}
