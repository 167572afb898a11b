import type { Deps, Viewer } from '../deps.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { cancelJobsOf } from '../jobs/cancel-jobs-of.ts';
import { trashOf } from '../trash.ts';
import { validate } from '../validate.ts';
import { sceneChange } from './scene-change.ts';

const scenes = trashOf({ type: 'Scene', table: (tx) => tx.scenes, changeOf: sceneChange });

export const trashScenes = scenes.trash;
export const restoreScenes = scenes.restore;

/** For good, with history and exports; only what is in the trash. The sprites stay in the library. */
export const deleteScenes = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const { changes, blobs, running } = await deps.store.write(async (tx) => {
    const found = await scenes.deletable(tx, viewer, ids);
    const keys = found.map(({ id }) => id);
    const exports = await tx.exports.list({ sceneId: { in: keys } });
    const running = await cancelJobsOf(deps, tx, [...keys, ...exports.map(({ id }) => id)]);
    await tx.scenes.remove({ id: { in: keys } });
    const changes: Change[] = found.map(sceneChange);
    return { changes, running, blobs: exports.flatMap(({ blobKey }) => blobKey ?? []) };
  });
  for (const job of running) deps.dispatcher.abort(job.id);
  deps.events.publish([
    ...changes,
    ...ids.map((id) => ({ type: 'removed' as const, id, ownerId: viewer.userId })),
    ...running.map(({ id, ownerId }) => ({ type: 'job' as const, id, ownerId })),
  ]);
  for (const key of blobs) await deps.blobs.remove(key);
  return { ids };
};
