import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { encodeGlobalId } from '../global-id.ts';
import { cancelJobsOf, stopCanceled } from '../jobs/cancel-jobs-of.ts';
import { takeOffScenes } from '../scenes/take-off-scenes.ts';
import type { Tables } from '../store.ts';
import { trashOf } from '../trash.ts';
import { validate } from '../validate.ts';

const sprites = trashOf({ type: 'Sprite', table: (tx) => tx.sprites, changeOf: spriteChange });

export const trashSprites = sprites.trash;
export const restoreSprites = sprites.restore;

/**
 * Takes sprites of one owner away for good, with versions, enhancements and animations. Work still going on for them is
 * stopped.
 * @param find which, in the transaction that does it
 */
export const removeSprites = async (
  deps: Deps,
  owner: Viewer,
  find: (tx: Tables) => Promise<{ id: string }[]>,
  evenIfUsed: boolean,
): Promise<void> => {
  const { keys, canceled, changes } = await deps.store.write(async (tx) => {
    const keys = (await find(tx)).map(({ id }) => id);
    const changes = await takeOffScenes(deps, tx, owner, keys, evenIfUsed);
    const enhancements = await tx.enhancements.pick(['id'], { spriteId: { in: keys } });
    const animations = await tx.spriteAnimations.pick(['id'], { spriteId: { in: keys } });
    const subjects = [...keys, ...[...enhancements, ...animations].map(({ id }) => id)];
    const canceled = await cancelJobsOf(deps, tx, subjects);
    await tx.sprites.remove({ id: { in: keys } });
    return { keys, canceled, changes };
  });
  stopCanceled(deps, canceled);
  deps.events.publish([
    ...changes,
    ...keys.map((key) => removed(encodeGlobalId('Sprite', key), owner.userId)),
  ]);
};

const removed = (id: string, ownerId: string): Change => ({ type: 'removed', id, ownerId });

/**
 * For good; only what is in the trash.
 * @param evenIfUsed takes them off the scenes that they stand in; otherwise being used is a ValidationError
 */
export const deleteSprites = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  evenIfUsed: boolean,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  await removeSprites(deps, viewer, (tx) => sprites.deletable(tx, viewer, ids), evenIfUsed);
  return { ids };
};
