import type { Deps, Viewer } from '../deps.ts';
import { fields } from '../fields.ts';
import { cancelJobsOf } from '../jobs/cancel-jobs-of.ts';
import { takeOffScenes } from '../scenes/take-off-scenes.ts';
import { trashOf } from '../trash.ts';
import { validate } from '../validate.ts';
import { spriteChange } from './sprite-change.ts';

const sprites = trashOf({ type: 'Sprite', table: (tx) => tx.sprites, changeOf: spriteChange });

export const trashSprites = sprites.trash;
export const restoreSprites = sprites.restore;

/**
 * For good, with versions and enhancements; only what is in the trash. Work still going on for them is stopped.
 * @param evenIfUsed takes them off the scenes that they stand in; otherwise being used is a ValidationError
 */
export const deleteSprites = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  evenIfUsed: boolean,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const { running, changes } = await deps.store.write(async (tx) => {
    const found = await sprites.deletable(tx, viewer, ids);
    const keys = found.map(({ id }) => id);
    const changes = await takeOffScenes(deps, tx, viewer, keys, evenIfUsed);
    const enhancements = await tx.enhancements.list({ spriteId: { in: keys } });
    const animations = await tx.spriteAnimations.list({ spriteId: { in: keys } });
    const subjects = [...keys, ...[...enhancements, ...animations].map(({ id }) => id)];
    const running = await cancelJobsOf(deps, tx, subjects);
    await tx.sprites.remove({ id: { in: keys } });
    return { running, changes };
  });
  for (const job of running) deps.dispatcher.abort(job.id);
  deps.events.publish([
    ...changes,
    ...ids.map((id) => ({ type: 'removed' as const, id, ownerId: viewer.userId })),
    ...running.map(({ id, ownerId }) => ({ type: 'job' as const, id, ownerId })),
  ]);
  return { ids };
};
