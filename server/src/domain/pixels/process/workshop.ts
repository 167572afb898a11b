import type { MovingPictures } from '../../animations/moving-pictures.ts';
import type { WrittenFile } from '../../exports/written-file.ts';
import type { AsepriteSprite } from '../../sheets/aseprite-port.ts';
import type { CutOptions } from '../../sheets/cut-options.ts';
import type { SheetSource } from '../../sheets/sheet.ts';
import type { SheetFormatName } from '../../sheets/sheet-formats.ts';
import type { SheetOptions } from '../../sheets/sheet-options.ts';
import type { Picture } from '../picture.ts';
import type { AnimationQuality } from '../quality/animation-quality.ts';
import type { PictureQuality } from '../quality/picture-quality.ts';
import type { Step } from './steps.ts';

/** Where pixel work is done, away from the requests. */
export type PixelWorkshop = {
  /**
   * The steps on one picture, or on the frames of an animation.
   * @throws StepError with `step`, when one cannot be done with these pictures; when `signal` aborts
   */
  process(pictures: readonly Picture[], steps: readonly Step[], signal: AbortSignal): Promise<Picture[]>;
  measure(picture: Picture): Promise<PictureQuality>;
  /** @param frames all of one size @param loops whether the first follows the last */
  measureFrames(frames: readonly Picture[], loops: boolean): Promise<AnimationQuality>;
  /**
   * The files of an export, the one to open first; `name` is what they begin with.
   * @throws SheetError when the pictures cannot be put on pages so; when `signal` aborts
   */
  writeSheet(
    sources: readonly SheetSource[],
    options: SheetOptions,
    format: SheetFormatName,
    name: string,
    signal: AbortSignal,
  ): Promise<WrittenFile[]>;
  /** Files of pictures that move, in and out. */
  movingPictures: MovingPictures;
  /** @throws AsepriteError; when `signal` aborts */
  readAseprite(bytes: Uint8Array, signal: AbortSignal): Promise<AsepriteSprite>;
  /** See cutSheet. @throws SheetError; when `signal` aborts */
  cutSheet(sheet: Picture, options: CutOptions, signal: AbortSignal): Promise<Picture[]>;
  close(): Promise<void>;
};
