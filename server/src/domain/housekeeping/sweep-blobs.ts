import type { Deps } from '../deps.ts';
import { blobKeyOf } from '../images/store-image.ts';
import { soundBlobKey } from '../sounds/new-sound.ts';
import type { ReadTables } from '../store.ts';
import { countPages, sweepPages } from './pages.ts';
import type { Sweep } from './sweep.ts';

const hourMs = 3600_000;
const pageSize = 200;

const nameOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** The kinds of blobs that rows name. (Renditions have no rows: their cache is bounded.) */
const kinds: {
  prefix: string;
  named(read: ReadTables, keys: readonly string[]): Promise<(string | null)[]>;
}[] = [
  {
    prefix: 'images/',
    async named({ images }, keys) {
      const rows = await images.pick(['sha256'], { sha256: { in: keys.map(nameOf) } });
      return rows.map(({ sha256 }) => blobKeyOf(sha256));
    },
  },
  {
    prefix: 'sounds/',
    async named({ sounds }, keys) {
      const rows = await sounds.pick(['sha256'], { sha256: { in: keys.map(nameOf) } });
      return rows.map(({ sha256 }) => soundBlobKey(sha256));
    },
  },
  {
    prefix: 'exports/',
    async named({ exports }, keys) {
      const rows = await exports.pick(['blobKey'], { blobKey: { in: keys } });
      return rows.map(({ blobKey }) => blobKey);
    },
  },
];

type Stray = { key: string; kind: (typeof kinds)[number] };

/** Those of a kind that were there before and that no row names. */
async function* straysOf({ blobs, store }: Deps, kind: Stray['kind'], before: Date): AsyncGenerator<Stray> {
  const nameless = async (keys: readonly string[]): Promise<Stray[]> => {
    const named = new Set(await kind.named(store.read, keys));
    return keys.filter((key) => !named.has(key)).map((key) => ({ key, kind }));
  };
  let page: string[] = [];
  for await (const { key, usedAt } of blobs.list(kind.prefix)) {
    if (usedAt >= before) continue;
    page.push(key);
    if (page.length < pageSize) continue;
    yield* await nameless(page);
    page = [];
  }
  yield* await nameless(page);
}

/** One kind of blobs after another. */
const strays = (deps: Deps, before: Date) => async (after: string | null) => {
  const at = kinds.findIndex(({ prefix }) => prefix === after) + 1;
  const kind = kinds[at]!;
  const next = at + 1 < kinds.length ? kind.prefix : null;
  return { found: straysOf(deps, kind, before), next };
};

/**
 * Looked at once more where it goes: within a transaction, so that whoever brings the bytes again writes their row after it,
 * and then finds that they are gone. Bringing them makes them young as well.
 */
const remove = ({ store, blobs }: Deps, { key, kind }: Stray, before: Date): Promise<boolean> =>
  store.write(async (tx) => {
    if ((await kind.named(tx, [key])).length > 0) return false;
    const blob = await blobs.open(key);
    if (!blob || blob.usedAt >= before) return false;
    await blobs.remove(key);
    return true;
  });

export const strayBlobs: Sweep = {
  name: 'stray files',
  what: 'files of pictures, sounds and exports that nothing names, left by a process that was killed',
  // What is being written has its row within minutes.
  afterMs: hourMs,
  count: (deps, before) => countPages(strays(deps, before)),
  sweep: (deps, before, limit) =>
    sweepPages(strays(deps, before), limit, (stray) => remove(deps, stray, before)),
};
