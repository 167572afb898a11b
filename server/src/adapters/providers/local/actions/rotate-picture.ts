import type { Picture } from '../../../../domain/pixels/picture.ts';
import { flip } from '../../../../domain/pixels/process/flip.ts';
import type { Direction } from '../../../../domain/providers/drawing-options.ts';
import type { Report } from '../artist/draw-request.ts';
import { drawSprite } from '../artist/draw-sprite.ts';
import { type Drawing, drawRequestOf } from './draw-request-of.ts';
import { isDrawingOf } from './is-drawing-of.ts';
import { onlyMirrored, turnsByMirror } from './turns-by-mirror.ts';

export type TurnWish = {
  picture: Picture;
  from: Direction;
  directions: readonly Direction[];
  /** How the picture was drawn, as far as anybody knows. */
  drawing?: Drawing;
};

/** No pictures when it could not be done; the description says why. */
export type Turned = { pictures: Picture[]; redrawn: boolean; description: string };

const inWords = (directions: readonly Direction[]): string =>
  directions.map((one) => one.toLowerCase().replace('_', '-')).join(', ');

/**
 * Shows a picture from other directions: our own drawing is drawn from there, any other is mirrored where
 * that is true.
 */
export const rotatePicture = (wish: TurnWish, report: Report): Turned => {
  const { picture, from, directions } = wish;
  const request = wish.drawing && drawRequestOf(wish.drawing);
  if (request && isDrawingOf(picture, request)) {
    const drawings = directions.map((direction, i) => {
      report(0.1 + (0.85 * i) / directions.length, `drawing it facing ${inWords([direction])}`);
      return drawSprite({ ...request, direction });
    });
    return {
      pictures: drawings.map((one) => one.picture),
      redrawn: true,
      description: `${drawings[0]?.description}, drawn facing ${inWords(directions)}`,
    };
  }
  if (!directions.every((to) => turnsByMirror(from, to)))
    return { pictures: [], redrawn: false, description: onlyMirrored(from) };
  return {
    pictures: directions.map(() => flip.apply(picture, { axis: 'HORIZONTAL' })),
    redrawn: false,
    description: `mirrored, facing ${inWords(directions)}`,
  };
};
