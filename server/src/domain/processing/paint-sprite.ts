import { needRoom, writeStored } from '../admission/storage.ts';
import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { addVersion } from '../sprites/add-version.ts';
import { drawnSprite } from '../sprites/drawn-sprite.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { readPainted } from './read-painted.ts';

/**
 * Gives a sprite the picture that somebody has painted: one more version.
 * @param baseSha256 the picture that was painted over: when the sprite has another one by now, nothing is overwritten
 */
export const paintSprite = async (
  deps: Deps,
  viewer: Viewer,
  id: string,
  file: UploadedFile,
  baseSha256: string | null | undefined,
): Promise<{ spriteId: string }> => {
  const sprite = await drawnSprite(deps, viewer, id);
  await needRoom(deps, viewer.userId, file.size);
  const image = await readPainted(deps, viewer, file);
  await writeStored(deps, viewer.userId, async (tx) => {
    const current = await tx.sprites.find({ id: sprite.id, ownerId: viewer.userId });
    if (!current) throw new NotFoundError('sprite');
    if (baseSha256 && current.imageSha256 !== baseSha256) {
      throw new ValidationError([
        {
          path: ['baseSha256'],
          message: 'is not the picture that the sprite has by now: look at it and try again',
        },
      ]);
    }
    if (current.imageSha256 !== image.sha256) await addVersion(deps, tx, sprite, image.sha256, 'paint');
  });
  deps.events.publish([spriteChange(sprite)]);
  return { spriteId: sprite.id };
};
