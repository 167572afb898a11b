import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { ownSprite } from '../own.ts';
import { addVersion } from './add-version.ts';

/** Goes back to an earlier version, or to the original. History only grows: going back is one more version. */
export const revertSprite = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  versionId: string | null | undefined,
): Promise<{ spriteId: string }> => {
  const sprite = await ownSprite(deps, viewer, id);
  const sha256 = versionId ? await imageOfVersion(deps, sprite.id, versionId) : sprite.originalSha256;
  if (!sha256) throw new ValidationError([{ path: ['id'], message: 'is a sprite that has no picture yet' }]);
  if (sha256 !== sprite.imageSha256) {
    await deps.store.write((tx) => addVersion(deps, tx, sprite, sha256, 'revert'));
    deps.events.publish([spriteChange(sprite)]);
  }
  return { spriteId: sprite.id };
};

const imageOfVersion = async (deps: Deps, spriteId: string, versionId: string): Promise<string> => {
  const key = keyOf('SpriteVersion', versionId);
  const version = key && (await deps.store.read.spriteVersions.find({ id: key, spriteId }));
  if (!version) throw new NotFoundError('version');
  return version.imageSha256;
};
