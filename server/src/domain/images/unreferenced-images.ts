import type { Deps } from '../deps.ts';
import type { ReadTables, Where } from '../store.ts';
import { namedInColumns, referencedImages } from './image-references.ts';
import type { ImageRow } from './rows.ts';
import { blobKeyOf } from './store-image.ts';

const pageSize = 200;

/** Nobody has brought it since. What is being imported is not referred to yet. */
const storedBefore = (before: Date): Where<ImageRow> => ({
  OR: [{ storedAt: { lt: before } }, { storedAt: null, createdAt: { lt: before } }],
});

/**
 * Pictures that nobody refers to and nobody has brought since `before`, page by page.
 * @param after the page's `next` of before; null begins
 * @returns some of them, maybe none; `next` is null when all have been looked at
 */
export const unreferencedImages = async (
  read: ReadTables,
  before: Date,
  after: string | null = null,
): Promise<{ sha256s: string[]; next: string | null }> => {
  const rows = await read.images.list(
    { sha256: { gt: after ?? '' }, ...storedBefore(before) },
    { orderBy: [{ sha256: 'asc' }], limit: pageSize },
  );
  const all = rows.map(({ sha256 }) => sha256);
  const referenced = await referencedImages(read, all);
  const next = rows.length < pageSize ? null : all.at(-1)!;
  return { sha256s: all.filter((sha256) => !referenced.has(sha256)), next };
};

/**
 * Removes a picture that `unreferencedImages` named, with its renditions, unless somebody refers to it by now or has brought
 * it since `before`. JSON is not looked through again: a new name in JSON comes from a column, or from whoever has just
 * brought the picture.
 * @returns whether it went
 */
export const removeImage = async (
  { store, blobs, renditions }: Pick<Deps, 'store' | 'blobs' | 'renditions'>,
  sha256: string,
  before: Date,
): Promise<boolean> => {
  const removed = await store.write(async (tx) => {
    if ((await namedInColumns(tx, [sha256])).length > 0) return false;
    if ((await tx.images.remove({ sha256, ...storedBefore(before) })) === 0) return false;
    // Within the transaction: whoever brings it again writes its row after this one, and then finds that the bytes are gone.
    await blobs.remove(blobKeyOf(sha256));
    return true;
  });
  if (removed) await renditions.forget(sha256);
  return removed;
};
