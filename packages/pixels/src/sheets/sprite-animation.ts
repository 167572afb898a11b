import { type AnimatedImage, animatedImage } from '../formats/animated/animated-image.ts';
import { cutOut } from '../process/cut-out.ts';
import { checkCanvas } from './check-sources.ts';
import { commonCanvas } from './common-canvas.ts';
import { pivotOf } from './describe-frames.ts';
import { enlarge } from './enlarge.ts';
import type { SheetSource } from './sheet.ts';

/**
 * A source as an animated image, all on one canvas with their pivots in one place.
 * @throws SheetError when that makes the canvas too large
 */
export const spriteAnimation = (source: SheetSource, scale: number): AnimatedImage => {
  const { pictures, durationsMs } = source;
  const canvas = commonCanvas(
    pictures.map(({ width, height }) => ({ width, height, pivot: pivotOf(source) })),
  );
  checkCanvas(source.key, canvas, pictures.length, scale);
  const { width, height } = canvas;
  const frames = pictures.map((picture, i) => {
    const { left, top } = canvas.places[i]!;
    return enlarge(cutOut(picture, { left: -left, top: -top, width, height }), scale);
  });
  return animatedImage(frames, durationsMs, source);
};
