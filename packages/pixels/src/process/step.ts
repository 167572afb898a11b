import type { z } from 'zod';
import type { Picture } from '../picture.ts';
import type { Box } from './bounding-box.ts';

/** px */
export type Size = { width: number; height: number };

/** One kind of pixel work: one file. Pure: the same picture and options give the same pixels. */
export type StepDefinition<Options> = {
  /** What may be asked for; checked before anything is done. */
  options: z.ZodType<Options>;
  /** What a version is called that was made by it. */
  operation(options: Options): string;
  /**
   * How large the picture will be, told before anything is done; null where only the pixels tell, and it will not be
   * larger. Not given where it stays as it is, or grows by a pixel or two.
   * @throws StepError when that is more than can be
   */
  sizeOf?(size: Size, options: Options): Size | null;
  /** @throws StepError when it makes no sense for this picture */
  apply(picture: Picture, options: Options): Picture;
  /**
   * The same for the frames of an animation, all of one size, which they keep in common. Only where something is read from
   * the picture that must be one for all of them: a palette, a box, a grid.
   */
  applyToFrames?(frames: readonly Picture[], options: Options): Picture[];
  /** Which part of pictures of one size the result shows: for what cuts, or adds around. All of them when not given. */
  part?(pictures: readonly Picture[], options: Options): Box;
  /** Where a box of a picture lies afterwards: for what moves pixels without cutting. Where it was when not given. */
  carry?(box: Box, options: Options, before: Size, after: Size): Box;
  /**
   * What does to frames, in which `still` lies at `box`, the same as these options did to `still`: for what is measured
   * from a picture's corner, by its size, or read from its pixels.
   */
  within?(options: Options, still: Picture, box: Box, frames: Size): Options;
};

/** A step that cannot be done with this picture, in words for whoever asked. */
export class StepError extends Error {
  /** Which one of a list. */
  readonly step: number;

  constructor(message: string, step = 0) {
    super(message);
    this.step = step;
  }
}
