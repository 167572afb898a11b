import type { Deps } from '../deps.ts';
import { removeScenes } from '../scenes/trash-scenes.ts';
import { removeSprites } from '../sprites/trash.ts';
import { daysInMs, keptDays } from './keeping.ts';
import type { Sweep } from './sweep.ts';

type Trashed = { id: string; ownerId: string };

/** Each owner's by themselves, as if they had emptied their trash. */
const ofEachOwner = async (
  trashed: readonly Trashed[],
  remove: (ownerId: string, ids: string[]) => Promise<unknown>,
): Promise<number> => {
  for (const ownerId of new Set(trashed.map((one) => one.ownerId))) {
    await remove(
      ownerId,
      trashed.filter((one) => one.ownerId === ownerId).map(({ id }) => id),
    );
  }
  return trashed.length;
};

const viewerOf = (userId: string) => ({ userId, isGuest: false });
const afterMs = daysInMs(keptDays.trash);

export const trashedScenes: Sweep = {
  name: 'trashed scenes',
  what: `scenes that have been in the trash for ${keptDays.trash} days, with their history`,
  afterMs,
  count: ({ store }, before) => store.read.scenes.count({ trashedAt: { lt: before } }),
  async sweep(deps: Deps, before, limit) {
    const old = { trashedAt: { lt: before } };
    return ofEachOwner(await deps.store.read.scenes.pick(['id', 'ownerId'], old, { limit }), (ownerId, ids) =>
      // Looked at again where it is deleted: what was restored meanwhile stays.
      removeScenes(deps, viewerOf(ownerId), (tx) => tx.scenes.pick(['id'], { id: { in: ids }, ...old })),
    );
  },
};

export const trashedSprites: Sweep = {
  name: 'trashed sprites',
  what: `sprites that have been in the trash for ${keptDays.trash} days, with versions, enhancements and animations`,
  afterMs,
  count: ({ store }, before) => store.read.sprites.count({ trashedAt: { lt: before } }),
  async sweep(deps: Deps, before, limit) {
    const old = { trashedAt: { lt: before } };
    return ofEachOwner(
      await deps.store.read.sprites.pick(['id', 'ownerId'], old, { limit }),
      (ownerId, ids) =>
        removeSprites(
          deps,
          viewerOf(ownerId),
          (tx) => tx.sprites.pick(['id'], { id: { in: ids }, ...old }),
          true,
        ),
    );
  },
};
