import { cutOut } from '@papeterie/pixels/process/cut-out';
import type { Moving } from '../animations/moving-pictures.ts';
import { checkCanvas } from './check-sources.ts';
import { commonCanvas } from './common-canvas.ts';
import { pivotOf } from './describe-frames.ts';
import { enlarge } from './enlarge.ts';
import type { SheetSource } from './sheet.ts';

/**
 * A source as pictures that move, all on one canvas with their pivots in one place.
 * @throws SheetError when that makes the canvas too large
 */
export const spriteMoving = (source: SheetSource, scale: number): Moving => {
  const { pictures, durationsMs, loop, plays } = source;
  const canvas = commonCanvas(
    pictures.map(({ width, height }) => ({ width, height, pivot: pivotOf(source) })),
  );
  checkCanvas(source.key, canvas, pictures.length, scale);
  const { width, height } = canvas;
  return {
    frames: pictures.map((picture, i) => {
      const { left, top } = canvas.places[i]!;
      return enlarge(cutOut(picture, { left: -left, top: -top, width, height }), scale);
    }),
    durationsMs: [...durationsMs],
    loop,
    plays,
  };
};
