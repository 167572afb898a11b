import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { madeSprite } from '../idempotency/made.ts';
import { keyOfArguments, madeBefore, makeOnce, onceFor } from '../idempotency/make-once.ts';
import { addVersion } from '../sprites/add-version.ts';
import { newSprite } from '../sprites/new-sprite.ts';

/** An enhancement becomes a sprite of its own, which remembers where it came from. */
export const promoteEnhancement = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  key?: string | null,
): Promise<{ spriteId: string }> => {
  const once = onceFor(viewer, 'promoteEnhancement', keyOfArguments(key), id);
  const before = await madeBefore(deps, once, madeSprite);
  if (before) return before;
  const own = { id: keyOf('Enhancement', id) ?? '', ownerId: viewer.userId };
  const enhancement = await deps.store.read.enhancements.find(own);
  if (!enhancement) throw new NotFoundError('enhancement');
  const { imageSha256 } = enhancement;
  if (!imageSha256) {
    throw new ValidationError([{ path: ['id'], message: 'is an enhancement that has no picture yet' }]);
  }
  const parent = await deps.store.read.sprites.find({ id: enhancement.spriteId });
  if (!parent) throw new NotFoundError('enhancement');

  const sprite = newSprite({
    id: deps.newId(),
    ownerId: viewer.userId,
    name: parent.name,
    prompt: enhancement.prompt ?? parent.prompt,
    source: 'DERIVED',
    styleKey: enhancement.styleKey,
    provider: enhancement.provider,
    model: enhancement.model,
    seed: enhancement.seed,
    originalSha256: imageSha256,
    derivedFromType: 'Enhancement',
    derivedFromId: enhancement.id,
    createdAt: deps.now(),
  });
  return makeOnce(deps, viewer, once, madeSprite, async (tx) => {
    await tx.sprites.insert(sprite);
    await addVersion(deps, tx, sprite, imageSha256, 'promote');
    return { made: { spriteId: sprite.id }, changes: [spriteChange(sprite)] };
  });
};
