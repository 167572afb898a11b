import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import type { SpriteAnimationRow } from '../sprites/rows.ts';

/** The viewer's own animation. @throws NotFoundError also when it is somebody else's */
export const ownAnimation = async (
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<SpriteAnimationRow> => {
  const key = keyOf('SpriteAnimation', id);
  const animation = key && (await store.read.spriteAnimations.find({ id: key, ownerId: viewer.userId }));
  if (!animation) throw new NotFoundError('animation');
  return animation;
};
