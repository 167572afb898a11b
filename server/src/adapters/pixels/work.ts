import type { Picture } from '../../domain/pixels/picture.ts';
import type { Step } from '../../domain/pixels/process/steps.ts';
import type { AnimationQuality } from '../../domain/pixels/quality/animation-quality.ts';
import type { PictureQuality } from '../../domain/pixels/quality/picture-quality.ts';

export type PixelWork =
  | { work: 'PROCESS'; pictures: readonly Picture[]; steps: readonly Step[] }
  | { work: 'MEASURE'; picture: Picture }
  | { work: 'MEASURE_FRAMES'; frames: readonly Picture[]; loops: boolean };

/** An error loses its class between threads: a refusal is an answer. */
export type Processed = { pictures: Picture[] } | { refused: { step: number; message: string } };

export type PixelAnswer<Work extends PixelWork> = Work extends { work: 'PROCESS' }
  ? Processed
  : Work extends { work: 'MEASURE' }
    ? PictureQuality
    : AnimationQuality;
