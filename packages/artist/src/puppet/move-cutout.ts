import type { Picture } from '@papeterie/pixels/picture';
import { flip } from '@papeterie/pixels/process/flip';
import type { ActionName } from '../actions/actions.ts';
import type { Direction } from '../drawing-options.ts';
import { type Canvas, toPicture } from './canvas.ts';
import { facingOf, isMirrorOf } from './figure/facing.ts';
import { isScenery } from './figure/is-scenery.ts';
import { readFigure } from './figure/read-figure.ts';
import { moveFigure } from './move-figure.ts';
import { moveScenery } from './move-scenery.ts';
import { nativeCanvas } from './native-canvas.ts';

export type CutoutWish = {
  action: ActionName;
  /** 2 to 20. */
  frames: number;
  seed: number;
  /** Where it shall face. */
  direction: Direction;
  /** Where it faces as drawn; the same as `direction` when nobody says so. */
  from?: Direction;
};

/**
 * Moves what is in a picture by moving its pixels: cut apart, shifted, squashed and turned by whole pixels, in the
 * picture's own colors (and one flash of white). Pure: the same wish gives the same bytes. Every frame has the
 * picture's size, and nothing leaves it that was in it. A picture with nothing in it stays as it is.
 */
export const moveCutout = (picture: Picture, wish: CutoutWish): Picture[] => {
  const isMirrored = wish.from !== undefined && isMirrorOf(wish.from, wish.direction);
  const drawn = isMirrored ? flip.apply(picture, { axis: 'HORIZONTAL' }) : picture;
  const facing = facingOf(isMirrored ? wish.direction : (wish.from ?? wish.direction));
  const { canvas, enlarge } = nativeCanvas(drawn);
  const finish = (frame: Canvas): Picture => toPicture(enlarge(frame));
  if (isScenery(canvas)) return moveScenery(canvas, wish).map(finish);
  const figure = readFigure(canvas, facing);
  if (!figure)
    return Array.from({ length: wish.frames }, () => finish({ ...canvas, cells: canvas.cells.slice() }));
  return moveFigure(figure, wish).map(finish);
};
