import { recount } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import { countPages, sweepPages } from './pages.ts';
import type { Sweep } from './sweep.ts';

const pageSize = 100;

/** Owners of whom more is counted than they keep: what they deleted was not taken off. */
const miscounted = async ({ store: { read } }: Deps, after: string | null) => {
  const page = await read.users.list(
    { id: { gt: after ?? '' }, storedBytes: { gt: 0 } },
    { orderBy: [{ id: 'asc' }], limit: pageSize },
  );
  const found: string[] = [];
  for (const { id, storedBytes } of page) {
    if ((await read.storedBytes(id)) !== storedBytes) found.push(id);
  }
  return { found, next: page.length < pageSize ? null : page.at(-1)!.id };
};

export const storedBytesCounts: Sweep = {
  name: 'counts of kept bytes',
  what: 'counts of what owners keep that are no longer right; nothing but the counts changes',
  afterMs: 0,
  count: (deps) => countPages((after) => miscounted(deps, after)),
  sweep: (deps, _before, limit) =>
    sweepPages(
      (after) => miscounted(deps, after),
      limit,
      async (id) => {
        await deps.store.write((tx) => recount(tx, id));
        return true;
      },
    ),
};
