import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import type { SpriteRow } from './rows.ts';

/** The viewer's own sprite, in the trash or not. @throws NotFoundError also when it is somebody else's */
export const ownSprite = async (
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<SpriteRow> => {
  const key = keyOf('Sprite', id);
  const sprite = key && (await store.read.sprites.find({ id: key, ownerId: viewer.userId }));
  if (!sprite) throw new NotFoundError('sprite');
  return sprite;
};
