import { bounds } from '../../../../domain/bounds.ts';
import type { Picture } from '../../../../domain/pixels/picture.ts';
import type { DrawRequest } from '../artist/draw-request.ts';
import { drawSprite } from '../artist/draw-sprite.ts';

/** Whether a picture is, pixel by pixel, what the artist draws for a request: only then may it be drawn anew. */
export const isDrawingOf = (picture: Picture, request: DrawRequest): boolean => {
  const { width, height } = request;
  if (picture.width !== width || picture.height !== height) return false;
  // How a picture was drawn may come from a file that anybody wrote.
  if (Math.min(width, height) < bounds.spriteMinSide || Math.max(width, height) > bounds.spriteMaxSide)
    return false;
  const drawn = drawSprite(request).picture.pixels;
  return drawn.every((value, at) => value === picture.pixels[at]);
};
