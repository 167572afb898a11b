import type { TimelineTag } from '@papeterie/pixels/formats/aseprite/timeline';
import type { Playing } from '@papeterie/pixels/play-through';
import type { Box } from '@papeterie/pixels/process/bounding-box';
import type { Step } from '@papeterie/pixels/process/steps';
import type { AnimationQuality } from '@papeterie/pixels/quality/animation-quality';
import type { PictureQuality } from '@papeterie/pixels/quality/picture-quality';
import type { CutOptions } from '@papeterie/pixels/sheets/cut-options';
import type { SheetSource } from '@papeterie/pixels/sheets/sheet';
import type { SheetFormatName } from '@papeterie/pixels/sheets/sheet-formats';
import type { SheetOptions } from '@papeterie/pixels/sheets/sheet-options';

/** A written file: text, or bytes. */
export type WrittenFile = { path: string } & ({ text: string } | { bytes: Uint8Array });

/** A picture as the PNG that it is kept as. */
export type PngPicture = { png: Uint8Array; width: number; height: number };

/** The frames of an animation, and where a box in them lies. */
export type PngFrames = { frames: PngPicture[]; box: Box };

/** How long work may take from when it begins, and what ends it before. */
export type Patience = { seconds?: number; signal?: AbortSignal };

/** A file whose pictures move, or could, with every picture as a PNG; those that look the same are the same object. */
export type MovingFiles = {
  frames: PngPicture[];
  durationsMs: readonly number[];
  pivot: { x: number; y: number } | null;
  /** The first frame with its background, where that was taken from the others. */
  uncut: PngPicture | null;
  /** What of the file cannot be shown, in words for whoever sent it. */
  warnings: readonly string[];
} & (
  | ({ from: 'MOVING' } & Playing)
  /** An .aseprite file, which names its movements. */
  | { from: 'ASEPRITE'; tags: TimelineTag[] }
);

/**
 * What a GIF, WebP or APNG that moves shows, or an .aseprite file; null for one that shows a single picture as every
 * program would, and for every other file.
 * @param removeBackground that of all frames, where one can be told; else they stay as they are
 */
export type ReadMoving = (
  bytes: Uint8Array,
  removeBackground: boolean,
  patience: Patience,
) => Promise<MovingFiles | null>;

/** A source whose pictures are still files; the same file may be there more than once. */
export type FiledSource = Omit<SheetSource, 'pictures'> & { files: readonly Uint8Array[] };

/**
 * Where pixel work is done, away from the requests. Files go in and files come out: pixels are only where they are worked
 * on. All of it throws OutOfTimeError, UnsupportedImageError for a file that is no picture, and when `signal` aborts.
 */
export type PixelWork = {
  /**
   * The steps on one picture, or on the frames of an animation; without a step, the pictures without anything else.
   * @throws StepError with `step`, when one cannot be done with these pictures
   */
  process(files: readonly Uint8Array[], steps: readonly Step[], patience: Patience): Promise<PngPicture[]>;
  /** The steps on the frames of an animation, with a box that goes along with what it surrounds. @throws StepError */
  processFrames(
    files: readonly Uint8Array[],
    box: Box,
    steps: readonly Step[],
    patience: Patience,
  ): Promise<PngFrames>;
  measure(file: Uint8Array, patience: Patience): Promise<PictureQuality>;
  /** @param files all of one size @param loops whether the first follows the last */
  measureFrames(files: readonly Uint8Array[], loops: boolean, patience: Patience): Promise<AnimationQuality>;
  /**
   * The files of an export, the one to open first; `name` is what they begin with.
   * @throws SheetError when the pictures cannot be put on pages so
   */
  writeSheet(
    sources: readonly FiledSource[],
    options: SheetOptions,
    format: SheetFormatName,
    name: string,
    patience: Patience,
  ): Promise<WrittenFile[]>;
  /** See ReadMoving. @throws AsepriteError */
  readMoving: ReadMoving;
  /** See cutSheet; first without its background, if that is wanted. @throws SheetError, StepError */
  cutSheet(
    sheet: Uint8Array,
    options: CutOptions,
    removeBackground: boolean,
    patience: Patience,
  ): Promise<PngPicture[]>;
  close(): Promise<void>;
};
