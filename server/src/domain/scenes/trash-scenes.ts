import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { encodeGlobalId } from '../global-id.ts';
import { cancelJobsOf, stopCanceled } from '../jobs/cancel-jobs-of.ts';
import type { Tables } from '../store.ts';
import { trashOf } from '../trash.ts';
import { validate } from '../validate.ts';

const scenes = trashOf({ type: 'Scene', table: (tx) => tx.scenes, changeOf: sceneChange });

export const trashScenes = scenes.trash;
export const restoreScenes = scenes.restore;

/**
 * Takes scenes of one owner away for good, with history and exports. The sprites stay in the library.
 * @param find which, in the transaction that does it
 */
export const removeScenes = async (
  deps: Deps,
  owner: Viewer,
  find: (tx: Tables) => Promise<{ id: string }[]>,
): Promise<void> => {
  const { changes, blobs, canceled } = await deps.store.write(async (tx) => {
    const keys = (await find(tx)).map(({ id }) => id);
    const exports = await tx.exports.list({ sceneId: { in: keys } });
    const canceled = await cancelJobsOf(deps, tx, [...keys, ...exports.map(({ id }) => id)]);
    await tx.scenes.remove({ id: { in: keys } });
    const changes = keys.flatMap((key): Change[] => [
      { type: 'scene', id: key, ownerId: owner.userId },
      { type: 'removed', id: encodeGlobalId('Scene', key), ownerId: owner.userId },
    ]);
    return { changes, canceled, blobs: exports.flatMap(({ blobKey }) => blobKey ?? []) };
  });
  stopCanceled(deps, canceled);
  deps.events.publish(changes);
  for (const key of blobs) await deps.blobs.remove(key);
};

/** For good; only what is in the trash. */
export const deleteScenes = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  await removeScenes(deps, viewer, (tx) => scenes.deletable(tx, viewer, ids));
  return { ids };
};
