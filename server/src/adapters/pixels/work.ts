import type { Box } from '@papeterie/pixels/process/bounding-box';
import type { Step } from '@papeterie/pixels/process/steps';
import type { AnimationQuality } from '@papeterie/pixels/quality/animation-quality';
import type { PictureQuality } from '@papeterie/pixels/quality/picture-quality';
import type { CutOptions } from '@papeterie/pixels/sheets/cut-options';
import type { SheetFormatName } from '@papeterie/pixels/sheets/sheet-formats';
import type { SheetOptions } from '@papeterie/pixels/sheets/sheet-options';
import type {
  FiledSource,
  MovingFiles,
  PngFrames,
  PngPicture,
  WrittenFile,
} from '../../domain/processing/pixel-work.ts';

export type PixelTask =
  | { work: 'PROCESS'; files: readonly Uint8Array[]; steps: readonly Step[] }
  | { work: 'PROCESS_FRAMES'; files: readonly Uint8Array[]; box: Box; steps: readonly Step[] }
  | {
      work: 'WRITE_SHEET';
      sources: readonly FiledSource[];
      options: SheetOptions;
      format: SheetFormatName;
      name: string;
    }
  | { work: 'CUT_SHEET'; sheet: Uint8Array; options: CutOptions; removeBackground: boolean }
  | { work: 'READ_MOVING'; bytes: Uint8Array; removeBackground: boolean }
  | { work: 'MEASURE'; file: Uint8Array }
  | { work: 'MEASURE_FRAMES'; files: readonly Uint8Array[]; loops: boolean };

/** An error loses its class between threads: a refusal is an answer. */
export type Refusal =
  | { is: 'STEP'; message: string; step: number }
  | { is: 'SHEET'; message: string; key: string | null }
  | { is: 'ASEPRITE' | 'IMAGE'; message: string };

type Answers = {
  PROCESS: PngPicture[];
  PROCESS_FRAMES: PngFrames;
  WRITE_SHEET: WrittenFile[];
  CUT_SHEET: PngPicture[];
  READ_MOVING: MovingFiles | null;
  MEASURE: PictureQuality;
  MEASURE_FRAMES: AnimationQuality;
};
export type PixelAnswer<Work extends PixelTask> = Answers[Work['work']];
/** What comes back from the thread. */
export type PixelReply<Work extends PixelTask> = { refused: Refusal } | { answer: PixelAnswer<Work> };
