import type { Picture } from '../../../../domain/pixels/picture.ts';
import type { Direction } from '../../../../domain/providers/drawing-options.ts';
import type { Report } from '../artist/draw-request.ts';
import { drawMovement } from '../artist/motion/draw-movement.ts';
import { frameTimes } from '../artist/motion/frame-times.ts';
import { moveCutout } from '../puppet/move-cutout.ts';
import { type ActionName, actionNames, actions } from './actions.ts';
import { type Drawing, drawRequestOf } from './draw-request-of.ts';
import { isDrawingOf } from './is-drawing-of.ts';
import { readAction } from './read-action.ts';

export type AnimationWish = {
  picture: Picture;
  /** In words: "walk", "swinging its sword". */
  action: string;
  /** 2..20 */
  frames: number;
  /** Where it shall face; as it does when not given. */
  direction?: Direction;
  /** How the picture was drawn, as far as anybody knows. */
  drawing?: Drawing;
  seed: number;
};

export type Animated = {
  pictures: Picture[];
  durationsMs: number[];
  action: ActionName;
  /** Whether the artist drew it anew, joint by joint; else its pixels were moved. */
  redrawn: boolean;
  description: string;
};

const understood = (text: string, action: ActionName | null): string =>
  action ?? `idle: I do not know "${text}". I know ${actionNames.join(', ')}`;

/**
 * Sets a picture in motion: our own drawing from its rig, any other by its pixels. Words that name no movement
 * get idle, and the description says so.
 */
export const animatePicture = (wish: AnimationWish, report: Report): Animated => {
  const { picture, frames, seed } = wish;
  const read = readAction(wish.action);
  const action = read ?? 'idle';
  const said = understood(wish.action, read);
  const request = wish.drawing && drawRequestOf(wish.drawing);
  if (request && isDrawingOf(picture, request)) {
    const direction = wish.direction ?? request.direction;
    const { frames: pictures, ...movement } = drawMovement({ ...request, direction, action, frames }, report);
    const description = `${movement.description}, drawn anew in ${frames} frames; ${said}`;
    return { pictures, durationsMs: movement.durationsMs, action, redrawn: true, description };
  }
  report(0.1, `moving its pixels: ${action}`);
  const from = wish.drawing?.direction;
  const direction = wish.direction ?? from ?? 'SOUTH';
  return {
    pictures: moveCutout(picture, { action, frames, seed, direction, from }),
    durationsMs: frameTimes(actions[action].durationMs, frames),
    action,
    redrawn: false,
    description: `its pixels moved in ${frames} frames; ${said}`,
  };
};
