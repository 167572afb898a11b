import type { Moving, MovingFormat } from '../../domain/animations/moving-pictures.ts';
import type { WrittenFile } from '../../domain/exports/written-file.ts';
import type { Picture } from '../../domain/pixels/picture.ts';
import type { Step } from '../../domain/pixels/process/steps.ts';
import type { AnimationQuality } from '../../domain/pixels/quality/animation-quality.ts';
import type { PictureQuality } from '../../domain/pixels/quality/picture-quality.ts';
import type { AsepriteSprite } from '../../domain/sheets/aseprite-port.ts';
import type { CutOptions } from '../../domain/sheets/cut-options.ts';
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
  | { work: 'CUT_SHEET'; sheet: Picture; options: CutOptions }
  | { work: 'READ_ASEPRITE'; bytes: Uint8Array }
  | { work: 'DECODE_MOVING'; bytes: Uint8Array }
  | { work: 'ENCODE_MOVING'; moving: Moving; format: MovingFormat }
  | { work: 'MEASURE'; picture: Picture }
  | { work: 'MEASURE_FRAMES'; frames: readonly Picture[]; loops: boolean };

/** An error loses its class between threads: a refusal is an answer. */
export type Refusal = { message: string; step?: number; key?: string | null };

type Answers = {
  PROCESS: { refused: Refusal } | { pictures: Picture[] };
  WRITE_SHEET: { refused: Refusal } | { files: WrittenFile[] };
  CUT_SHEET: { refused: Refusal } | { pictures: Picture[] };
  READ_ASEPRITE: { refused: Refusal } | { sprite: AsepriteSprite };
  DECODE_MOVING: { refused: Refusal } | { moving: Moving | null };
  ENCODE_MOVING: Uint8Array;
  MEASURE: PictureQuality;
  MEASURE_FRAMES: AnimationQuality;
};
export type PixelAnswer<Work extends PixelWork> = Answers[Work['work']];
