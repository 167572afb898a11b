import type { WrittenFile } from '../../domain/exports/write-sprites.ts';
import type { Picture } from '../../domain/pixels/picture.ts';
import type { Step } from '../../domain/pixels/process/steps.ts';
import type { AnimationQuality } from '../../domain/pixels/quality/animation-quality.ts';
import type { PictureQuality } from '../../domain/pixels/quality/picture-quality.ts';
import type { SheetSource } from '../../domain/sheets/sheet.ts';
import type { SheetFormatName } from '../../domain/sheets/sheet-formats.ts';
import type { SheetOptions } from '../../domain/sheets/sheet-options.ts';

export type PixelWork =
  | { work: 'PROCESS'; pictures: readonly Picture[]; steps: readonly Step[] }
  | {
      work: 'WRITE_SHEET';
      sources: readonly SheetSource[];
      options: SheetOptions;
      format: SheetFormatName;
      name: string;
    }
  | { work: 'MEASURE'; picture: Picture }
  | { work: 'MEASURE_FRAMES'; frames: readonly Picture[]; loops: boolean };

/** An error loses its class between threads: a refusal is an answer. */
export type Processed = { pictures: Picture[] } | { refused: { step: number; message: string } };

export type Written = { files: WrittenFile[] } | { refused: { message: string; key: string | null } };

export type PixelAnswer<Work extends PixelWork> = Work extends { work: 'PROCESS' }
  ? Processed
  : Work extends { work: 'WRITE_SHEET' }
    ? Written
    : Work extends { work: 'MEASURE' }
      ? PictureQuality
      : AnimationQuality;
