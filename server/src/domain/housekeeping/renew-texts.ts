import type { Deps } from '../deps.ts';
import { plainText, textKey } from '../plain-text.ts';
import { sceneSearchText } from '../scenes/scene-search-text.ts';
import { searchText } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';
import { takeLease } from './housekeeping-lease.ts';

type RenewDeps = Pick<Deps, 'store' | 'now'>;

/** So many at once: nobody who wants to write waits for long. */
const batch = 200;
/** Done is done: nobody takes this lease again. Another name, when keys are made in another way, makes all anew. */
const done = { name: 'texts renewed 1', holder: 'done', forMs: 1_000 * 365 * 24 * 3600_000 };

/** Each table page by page, by id. @returns how many rows were changed */
const renewAll = async <Row extends { id: string }>(
  { store }: RenewDeps,
  pageAfter: (tx: Tables, id: string) => Promise<Row[]>,
  renew: (tx: Tables, row: Row) => Promise<boolean>,
): Promise<number> => {
  let [after, changed, more] = ['', 0, true];
  while (more) {
    await store.write(async (tx) => {
      const rows = await pageAfter(tx, after);
      for (const row of rows) if (await renew(tx, row)) changed++;
      after = rows.at(-1)?.id ?? after;
      more = rows.length === batch;
    });
  }
  return changed;
};

const paging = { orderBy: [{ id: 'asc' as const }], limit: batch };

const renewTags = async (tx: Tables, spriteId: string): Promise<boolean> => {
  const tags = await tx.spriteTags.list({ spriteId }, { orderBy: [{ position: 'asc' }] });
  if (tags.every(({ tag, key }) => tag === plainText(tag) && key === textKey(tag))) return false;
  const byKey = new Map(tags.map(({ tag }) => [textKey(plainText(tag)), plainText(tag)]));
  byKey.delete('');
  await tx.spriteTags.remove({ spriteId });
  for (const [position, [key, tag]] of [...byKey].entries()) {
    await tx.spriteTags.insert({ spriteId, tag, key, position });
  }
  return true;
};

/**
 * Brings names, tags and what is searched, as older versions stored them, into the form in which they are compared: once for
 * a database, in the background. It can be interrupted and begun again.
 */
export const renewTexts = async (deps: RenewDeps): Promise<number> => {
  const { name, holder, forMs } = done;
  if (await deps.store.read.leases.find({ name })) return 0;
  const sprites = await renewAll(
    deps,
    (tx, id) => tx.sprites.list({ id: { gt: id } }, paging),
    async (tx, row) => {
      const tags = await renewTags(tx, row.id);
      const texts = { name: plainText(row.name), prompt: row.prompt && plainText(row.prompt) };
      const found = { ...texts, searchText: searchText(texts.name, texts.prompt) };
      const isSame =
        row.name === found.name && row.prompt === found.prompt && row.searchText === found.searchText;
      if (!isSame) await tx.sprites.update({ id: row.id }, found);
      return tags || !isSame;
    },
  );
  const scenes = await renewAll(
    deps,
    (tx, id) => tx.scenes.list({ id: { gt: id } }, paging),
    async (tx, row) => {
      const key = sceneSearchText(plainText(row.name));
      if (row.searchText === key) return false;
      await tx.scenes.update({ id: row.id }, { searchText: key });
      return true;
    },
  );
  await takeLease(deps, name, holder, forMs);
  return sprites + scenes;
};
