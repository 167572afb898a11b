import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { cancelJobsOf } from '../jobs/cancel-jobs-of.ts';
import type { Tables } from '../store.ts';
import { validate } from '../validate.ts';
import type { SceneRow } from './rows.ts';
import { sceneChange } from './scene-change.ts';

/** All of the scenes or none: one id that is not the viewer's fails the whole call. */
const ownScenes = async (tx: Tables, viewer: Viewer, ids: readonly string[]): Promise<SceneRow[]> => {
  const keys = [...new Set(ids)].map((id) => keyOf('Scene', id));
  const known = keys.filter((key) => key !== null);
  const rows = await tx.scenes.list({ id: { in: known }, ownerId: viewer.userId });
  if (rows.length !== keys.length) throw new NotFoundError('scene');
  return rows;
};

const setTrashed = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  trashedAt: Date | null,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const rows = await deps.store.write(async (tx) => {
    const scenes = await ownScenes(tx, viewer, ids);
    await tx.scenes.update({ id: { in: scenes.map(({ id }) => id) } }, { trashedAt });
    return scenes;
  });
  deps.events.publish(rows.map(sceneChange));
  return { ids };
};

export const trashScenes = (deps: Deps, viewer: Viewer, ids: unknown) =>
  setTrashed(deps, viewer, ids, deps.now());

export const restoreScenes = (deps: Deps, viewer: Viewer, ids: unknown) =>
  setTrashed(deps, viewer, ids, null);

/** For good, with history and exports; only what is in the trash. The sprites stay in the library. */
export const deleteScenes = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const { changes, blobs, running } = await deps.store.write(async (tx) => {
    const scenes = await ownScenes(tx, viewer, ids);
    const kept = scenes.find((scene) => scene.trashedAt === null);
    if (kept) {
      throw new ValidationError([
        { path: ['ids'], message: `has "${kept.name}", which is not in the trash: trash it first` },
      ]);
    }
    const keys = scenes.map(({ id }) => id);
    const exports = await tx.exports.list({ sceneId: { in: keys } });
    const running = await cancelJobsOf(deps, tx, [...keys, ...exports.map(({ id }) => id)]);
    await tx.scenes.remove({ id: { in: keys } });
    const changes: Change[] = scenes.map(sceneChange);
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
