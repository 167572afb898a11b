import type { Picture } from '@papeterie/pixels/picture';
import type { ActionName } from '../../src/actions/actions.ts';
import type { Direction } from '../../src/drawing-options.ts';
import { moveCutout } from '../../src/puppet/move-cutout.ts';

export const move = (picture: Picture, action: ActionName, frames: number, direction: Direction = 'SOUTH') =>
  moveCutout(picture, { action, frames, seed: 3, direction, from: direction });
