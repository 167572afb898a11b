import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { ownSprite } from '../own.ts';
import type { SpriteRow } from './rows.ts';

/** The viewer's own sprite, which must have a picture to work on. @throws NotFoundError, ValidationError */
export const drawnSprite = async (
  deps: Pick<Deps, 'store'>,
  viewer: Viewer,
  spriteId: string,
): Promise<SpriteRow & { imageSha256: string }> => {
  const sprite = await ownSprite(deps, viewer, spriteId);
  const { imageSha256 } = sprite;
  if (!imageSha256) {
    throw new ValidationError([
      { path: ['spriteId'], message: 'has no picture yet: wait until it is READY' },
    ]);
  }
  return { ...sprite, imageSha256 };
};
