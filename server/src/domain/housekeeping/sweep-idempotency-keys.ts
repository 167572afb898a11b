import type { SceneRevisionRow } from '../scenes/rows.ts';
import type { Where } from '../store.ts';
import { daysInMs, keptDays } from './keeping.ts';
import type { Sweep } from './sweep.ts';

const afterMs = daysInMs(keptDays.idempotencyKey);
const hours = keptDays.idempotencyKey * 24;
const noKey = { idempotencyKey: null, inputHash: null };

export const mutationKeys: Sweep = {
  name: 'idempotency keys',
  what: `idempotency keys of more than ${hours} hours ago`,
  afterMs,
  count: ({ store }, before) => store.read.idempotencyKeys.count({ createdAt: { lt: before } }),
  async sweep({ store }, before, limit) {
    const old = { createdAt: { lt: before } };
    const gone = await store.read.idempotencyKeys.pick(['ownerId', 'key'], old, { limit });
    if (gone.length === 0) return 0;
    return store.write((tx) => tx.idempotencyKeys.remove({ OR: gone }));
  },
};

/** Not those by which a job knows which of its steps it has taken: it may be tried again much later. They have no input. */
const keyedRevisions = (before: Date): Where<SceneRevisionRow> => ({
  idempotencyKey: { not: null },
  inputHash: { not: null },
  createdAt: { lt: before },
});

export const revisionKeys: Sweep = {
  name: 'keys of edits',
  what: `idempotency keys of edits of more than ${hours} hours ago; the edits stay`,
  afterMs,
  count: ({ store }, before) => store.read.sceneRevisions.count(keyedRevisions(before)),
  async sweep({ store }, before, limit) {
    const gone = await store.read.sceneRevisions.pick(['sceneId', 'revision'], keyedRevisions(before), {
      limit,
    });
    if (gone.length === 0) return 0;
    return store.write((tx) => tx.sceneRevisions.update({ OR: gone }, noKey));
  },
};
