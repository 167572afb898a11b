import type { Deps, Viewer } from './deps.ts';
import { NotFoundError, ValidationError } from './errors.ts';
import type { Change } from './events.ts';
import { fields } from './fields.ts';
import { keyOf } from './global-id.ts';
import type { Table, Tables } from './store.ts';
import { validate } from './validate.ts';

type Trashable = { id: string; ownerId: string; name: string; trashedAt: Date | null };

type Kind = {
  type: 'Sprite' | 'Scene';
  table: (tx: Tables) => Table<Trashable>;
  changeOf: (row: Trashable) => Change;
};

/** What the trash does with one kind of things. Always all of the ids or none: one that is not the viewer's fails the call. */
export const trashOf = ({ type, table, changeOf }: Kind) => {
  const own = async (tx: Tables, viewer: Viewer, ids: readonly string[]): Promise<Trashable[]> => {
    const keys = [...new Set(ids)].map((id) => keyOf(type, id));
    const known = keys.filter((key) => key !== null);
    const rows = await table(tx).list({ id: { in: known }, ownerId: viewer.userId });
    if (rows.length !== keys.length) throw new NotFoundError(type.toLowerCase());
    return rows;
  };

  const setTrashed = async (deps: Deps, viewer: Viewer, given: unknown, trashedAt: Date | null) => {
    const ids = validate(fields.ids, given);
    const rows = await deps.store.write(async (tx) => {
      const found = await own(tx, viewer, ids);
      await table(tx).update({ id: { in: found.map(({ id }) => id) } }, { trashedAt });
      return found;
    });
    deps.events.publish(rows.map(changeOf));
    return { ids };
  };

  return {
    trash: (deps: Deps, viewer: Viewer, ids: unknown) => setTrashed(deps, viewer, ids, deps.now()),
    restore: (deps: Deps, viewer: Viewer, ids: unknown) => setTrashed(deps, viewer, ids, null),
    /** Those that may be deleted for good. @throws ValidationError when one is not in the trash */
    async deletable(tx: Tables, viewer: Viewer, ids: readonly string[]): Promise<Trashable[]> {
      const rows = await own(tx, viewer, ids);
      const kept = rows.find((row) => row.trashedAt === null);
      if (!kept) return rows;
      const message = `has "${kept.name}", which is not in the trash: trash it first`;
      throw new ValidationError([{ path: ['ids'], message }]);
    },
  };
};
