import type { ReadTables } from '../store.ts';
import { imageColumns } from './image-columns.ts';

/** How many rows whose JSON is looked through are in memory at once. */
const pageSize = 500;

/** Everything in JSON that may be the sha256 of a picture. */
const hashesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(hashesIn) : [];
};

/** All rows of a table, in pages by id. */
async function* pagesOf<Row extends { id: string }>(
  list: (after: string) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await list(after);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.id;
  }
}

/** Rows that name pictures in JSON: what frames were, and what work needs that goes on or may be tried again. */
async function* namedInJson(tables: ReadTables): AsyncGenerator<string[]> {
  const inOrder = { orderBy: [{ id: 'asc' as const }], limit: pageSize };
  for await (const rows of pagesOf((after) =>
    tables.animationVersions.list({ id: { gt: after } }, inOrder),
  )) {
    yield rows.flatMap(({ frames }) => hashesIn(frames));
  }
  const undone = { not: 'SUCCEEDED' as const };
  for await (const rows of pagesOf((after) =>
    tables.jobs.list({ id: { gt: after }, status: undone }, inOrder),
  )) {
    yield rows.flatMap(({ input }) => hashesIn(input));
  }
}

/** Those of the names that stand in columns, some of them several times. */
export const namedInColumns = async (
  tables: ReadTables,
  sha256s: readonly string[],
): Promise<(string | null)[]> =>
  (await Promise.all(imageColumns.map(({ among }) => among(tables, sha256s)))).flat();

/** Those of the pictures that somebody refers to: library, history, animations, scenes, work. */
export const referencedImages = async (
  tables: ReadTables,
  sha256s: readonly string[],
): Promise<Set<string>> => {
  const asked = new Set(sha256s);
  const found = new Set<string>();
  if (asked.size === 0) return found;
  const note = (names: readonly (string | null)[]): void => {
    for (const name of names) if (name !== null && asked.has(name)) found.add(name);
  };
  note(await namedInColumns(tables, sha256s));
  if (found.size === asked.size) return found;
  for await (const names of namedInJson(tables)) note(names);
  return found;
};
