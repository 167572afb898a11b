import type { UserRow } from '../accounts/rows.ts';
import type { Deps } from '../deps.ts';
import type { Where } from '../store.ts';
import { daysInMs, keptDays } from './keeping.ts';
import type { Sweep } from './sweep.ts';

/** Their day has come: from here on they are accounts that go, and cannot be signed in to any more. */
const letGo = async (
  { store, now }: Deps,
  ids: readonly string[],
  still: Where<UserRow>,
): Promise<number> => {
  if (ids.length === 0) return 0;
  // Whoever has come back meanwhile, or signed up, stays.
  return store.write((tx) =>
    tx.users.update(
      { ...still, id: { in: ids }, isGuest: true },
      { deleteAfter: new Date(now().getTime() - 1) },
    ),
  );
};

export const idleGuests: Sweep = {
  name: 'idle guests',
  what: `guests who have made nothing within ${keptDays.idleGuest} day`,
  afterMs: daysInMs(keptDays.idleGuest),
  count: async ({ store }, before) => (await store.read.idleGuests(before, 1_000_000)).length,
  sweep: async (deps, before, limit) =>
    letGo(deps, await deps.store.read.idleGuests(before, limit), { deleteAfter: null }),
};

const absent = (before: Date): Where<UserRow> => ({
  isGuest: true,
  deleteAfter: null,
  OR: [{ lastSeenAt: { lt: before } }, { lastSeenAt: null, createdAt: { lt: before } }],
});

export const absentGuests: Sweep = {
  name: 'absent guests',
  what: `guests who have stayed away for ${keptDays.absentGuest} days, with all that they own`,
  afterMs: daysInMs(keptDays.absentGuest),
  count: ({ store }, before) => store.read.users.count(absent(before)),
  async sweep(deps, before, limit) {
    const gone = await deps.store.read.users.pick(['id'], absent(before), { limit });
    return letGo(
      deps,
      gone.map(({ id }) => id),
      absent(before),
    );
  },
};
