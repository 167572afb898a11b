import { addStoredImages } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import type { Tables } from '../store.ts';
import type { SpriteRow } from './rows.ts';

/**
 * Gives a sprite a new picture: one more version, which becomes the current one.
 * @param steps the pixel work that made it, for whoever wants to do it again
 */
export const addVersion = async (
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Tables,
  sprite: Pick<SpriteRow, 'id' | 'ownerId'>,
  imageSha256: string,
  operation: string,
  steps: unknown = null,
): Promise<void> => {
  const createdAt = deps.now();
  await addStoredImages(tx, sprite.ownerId, [imageSha256]);
  await tx.spriteVersions.insert({
    id: deps.newId(),
    spriteId: sprite.id,
    imageSha256,
    operation,
    steps,
    createdAt,
  });
  await tx.sprites.update({ id: sprite.id }, { imageSha256, status: 'READY', updatedAt: createdAt });
};
