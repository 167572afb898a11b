import type { Deps } from '../deps.ts';
import { removeExports } from '../exports/delete-exports.ts';
import { cancelJobsOf, stopCanceled } from '../jobs/cancel-jobs-of.ts';
import { leaveScenes } from '../scenes/leave-scenes.ts';
import { removeScenes } from '../scenes/trash-scenes.ts';
import { removeSounds } from '../sounds/delete-sounds.ts';
import { removeSprites } from '../sprites/trash.ts';

/**
 * Takes away a part of what a user owns, at most so many things, and in the end the user, so that nobody waits for a large
 * account. What others have made stays: their scenes lose the user's sprites by an edit, and keep their history. What the
 * house has spent stays as well.
 * @returns how many things went; 0 when there is no such user any more
 */
export const removeUser = async (deps: Deps, userId: string, limit: number): Promise<number> => {
  const { read } = deps.store;
  const owned = { ownerId: userId };
  const viewer = { userId, isGuest: false };
  const page = { limit };

  const exports = await read.exports.pick(['id', 'blobKey'], owned, page);
  const scenes = await read.scenes.pick(['id'], owned, page);
  const sprites = await read.sprites.pick(['id'], owned, page);
  const sounds = await read.sounds.pick(['id', 'sha256'], owned, page);
  const left = await leaveScenes(deps, userId, limit);

  const unfinished = { ...owned, status: { in: ['QUEUED', 'RUNNING'] as const } };
  const canceled = await deps.store.write(async (tx) => {
    const subjects = await tx.jobs.pick(['subjectId'], unfinished, page);
    return cancelJobsOf(
      deps,
      tx,
      subjects.map(({ subjectId }) => subjectId),
    );
  });
  stopCanceled(deps, canceled);

  await removeExports(deps, exports);
  if (scenes.length > 0) await removeScenes(deps, viewer, async () => scenes);
  if (sprites.length > 0) await removeSprites(deps, viewer, async () => sprites, true);
  await removeSounds(deps, sounds);
  const removed =
    exports.length + scenes.length + sprites.length + sounds.length + canceled.jobs.length + left;
  if (removed > 0) return removed;
  return deps.store.write((tx) => tx.users.remove({ id: userId }));
};
