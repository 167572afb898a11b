import type { Blob, Blobs } from '../blobs.ts';

const folder = 'variants/';
/** What was used is told to the store again after this long: the order need not be exact across restarts. */
const touchAfterMs = 3600_000;

export const renditionFolder = (sha256: string): string => `${folder}${sha256.slice(0, 2)}/${sha256}/`;

export type RenditionCache = {
  /** Null when it is not kept, or no longer. */
  open(key: string): Promise<Blob | null>;
  /** Keeps bytes; those that were not used for longest go for them. False when they are too large to be kept. */
  keep(key: string, bytes: Uint8Array): Promise<boolean>;
  /** All renditions of a picture go. */
  forget(sha256: string): Promise<void>;
};

type Kept = { byteSize: number; touchedAt: number };

/** Pictures in other sizes and formats, bounded in bytes; each can be made again. @param now ms */
export const createRenditionCache = (
  blobs: Blobs,
  mostBytes: number,
  now: () => number = Date.now,
): RenditionCache => {
  // An LRU of our own, not lru-cache: who drops one waits until its file is gone, so that never more lies there than may.
  // A Map keeps the order of insertion: what was not used for longest stands first.
  const kept = new Map<string, Kept>();
  let total = 0;

  const drop = (key: string): void => {
    total -= kept.get(key)?.byteSize ?? 0;
    kept.delete(key);
  };

  const add = (key: string, one: Kept): void => {
    drop(key);
    kept.set(key, one);
    total += one.byteSize;
  };

  const load = async (): Promise<void> => {
    const found: { key: string; byteSize: number; usedAt: Date }[] = [];
    for await (const blob of blobs.list(folder)) found.push(blob);
    found.sort((one, other) => one.usedAt.getTime() - other.usedAt.getTime());
    for (const { key, byteSize, usedAt } of found) add(key, { byteSize, touchedAt: usedAt.getTime() });
  };

  let loading: Promise<void> | null = null;
  const loaded = (): Promise<void> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  const makeRoom = async (): Promise<void> => {
    while (total > mostBytes) {
      const key = kept.keys().next().value!;
      drop(key);
      await blobs.remove(key);
    }
  };

  return {
    async open(key) {
      await loaded();
      const blob = await blobs.open(key);
      if (!blob) {
        drop(key);
        return null;
      }
      const at = now();
      const touchedAt = kept.get(key)?.touchedAt ?? 0;
      const stale = at - touchedAt > touchAfterMs;
      add(key, { byteSize: blob.byteSize, touchedAt: stale ? at : touchedAt });
      if (stale) await blobs.touch(key);
      return blob;
    },
    async keep(key, bytes) {
      await loaded();
      // One of a size that would drive all others out is made again instead.
      if (bytes.byteLength > mostBytes / 4) return false;
      await blobs.put(key, bytes);
      add(key, { byteSize: bytes.byteLength, touchedAt: now() });
      await makeRoom();
      return true;
    },
    async forget(sha256) {
      for await (const { key } of blobs.list(renditionFolder(sha256))) {
        drop(key);
        await blobs.remove(key);
      }
    },
  };
};
