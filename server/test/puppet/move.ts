import type { ActionName } from '../../src/adapters/providers/local/actions/actions.ts';
import { moveCutout } from '../../src/adapters/providers/local/puppet/move-cutout.ts';
import type { Picture } from '../../src/domain/pixels/picture.ts';
import type { Direction } from '../../src/domain/providers/drawing-options.ts';

export const move = (picture: Picture, action: ActionName, frames: number, direction: Direction = 'SOUTH') =>
  moveCutout(picture, { action, frames, seed: 3, direction, from: direction });
