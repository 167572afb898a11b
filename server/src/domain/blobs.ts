import type { Readable } from 'node:stream';

/** Stored bytes, not yet read: all of them, or those from `start` to `end` (included), as a stream. */
export type Blob = { byteSize: number; stream(start?: number, end?: number): Readable };

/** One that lies somewhere, and when it was put, or used, last. */
type StoredBlob = Blob & { usedAt: Date };

/** Where bytes lie, by key. A blob once there never changes. */
export type Blobs = {
  /** Resolves when the bytes survive a crash. Putting what is there already is fine and cheap, and counts as use. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /**
   * The same for bytes that come piece by piece: never all of them in memory. What was under the key is replaced.
   * @throws what `pieces` throws, and what the place says; then nothing is there that was not there before
   */
  write(key: string, pieces: AsyncIterable<Uint8Array>): Promise<{ byteSize: number }>;
  read(key: string): Promise<Uint8Array | null>;
  open(key: string): Promise<StoredBlob | null>;
  remove(key: string): Promise<void>;
  /** Everything whose key begins with `prefix`, which ends with a slash; in no order. */
  list(prefix: string): AsyncIterable<{ key: string; byteSize: number; usedAt: Date }>;
  /** Remembers that a blob is used, for `usedAt`; a place that cannot does nothing, and says when it was put. */
  touch(key: string): Promise<void>;
};
