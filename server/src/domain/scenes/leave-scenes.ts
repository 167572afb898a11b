import type { Deps } from '../deps.ts';

/**
 * What somebody did in the scenes of others stays in their history, without holes: from now on it is the owner's, and is not
 * taken back any more.
 * @returns how many steps there were, at most `limit`
 */
export const leaveScenes = async (
  { store }: Pick<Deps, 'store'>,
  userId: string,
  limit: number,
): Promise<number> => {
  const steps = await store.read.sceneRevisions.pick(
    ['sceneId', 'revision'],
    { authorId: userId },
    { limit },
  );
  const ids = [...new Set(steps.map(({ sceneId }) => sceneId))];
  if (ids.length === 0) return 0;
  return store.write(async (tx) => {
    const scenes = await tx.scenes.pick(['id', 'ownerId'], { id: { in: ids }, ownerId: { not: userId } });
    let changed = 0;
    for (const { id: sceneId, ownerId } of scenes) {
      const revisions = steps.filter((step) => step.sceneId === sceneId).map(({ revision }) => revision);
      changed += await tx.sceneRevisions.update(
        { sceneId, revision: { in: revisions } },
        { authorId: ownerId, reverted: true, idempotencyKey: null, inputHash: null },
      );
    }
    return changed;
  });
};
