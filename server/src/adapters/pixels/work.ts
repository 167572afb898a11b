import type { Picture } from '../../domain/pixels/picture.ts';
import type { Step } from '../../domain/pixels/process/steps.ts';

export type PixelWork = { picture: Picture; steps: readonly Step[] };

/** An error loses its class between threads: a refusal is an answer. */
export type PixelAnswer = { picture: Picture } | { refused: { step: number; message: string } };
