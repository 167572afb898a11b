import type { Picture } from '@papeterie/pixels/picture';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { StepError } from '@papeterie/pixels/process/step';
import type { Step } from '@papeterie/pixels/process/steps';
import { type DrawRequest, drawnSides } from '../draw-request.ts';
import { drawSprite } from '../draw-sprite.ts';

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
  if (Math.min(width, height) < drawnSides.min || Math.max(width, height) > drawnSides.max) return null;
  const still = drawSprite(request).picture;
  try {
    return isSame(processPictures([still], steps)[0]!, picture) ? still : null;
  } catch (error) {
    if (error instanceof StepError) return null;
    throw error;
  }
};
