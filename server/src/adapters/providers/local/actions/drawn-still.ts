import { bounds } from '../../../../domain/bounds.ts';
import type { Picture } from '../../../../domain/pixels/picture.ts';
import { processPictures } from '../../../../domain/pixels/process/process-pictures.ts';
import { StepError } from '../../../../domain/pixels/process/step.ts';
import type { Step } from '../../../../domain/pixels/process/steps.ts';
import type { DrawRequest } from '../artist/draw-request.ts';
import { drawSprite } from '../artist/draw-sprite.ts';

/** How the artist would draw a picture, and the pixel work that was done on it since. */
export type DrawnWith = { request: DrawRequest; steps: readonly Step[] };

const isSame = (one: Picture, other: Picture): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.pixels.every((value, at) => value === other.pixels[at]);

/**
 * What the artist draws for a request, when a picture is, pixel by pixel, what the steps make of it; else null. Only then
 * may it be drawn anew.
 */
export const drawnStill = (picture: Picture, { request, steps }: DrawnWith): Picture | null => {
  const { width, height } = request;
  // How a picture was drawn may come from a file that anybody wrote.
  if (Math.min(width, height) < bounds.spriteMinSide || Math.max(width, height) > bounds.spriteMaxSide)
    return null;
  const still = drawSprite(request).picture;
  try {
    return isSame(processPictures([still], steps)[0]!, picture) ? still : null;
  } catch (error) {
    if (error instanceof StepError) return null;
    throw error;
  }
};
