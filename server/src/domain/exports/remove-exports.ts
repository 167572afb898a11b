import type { Deps } from '../deps.ts';
import type { ExportRow } from './rows.ts';

/** The file first: what is interrupted is found again by its row. */
export const removeExports = async (
  { store, blobs }: Pick<Deps, 'store' | 'blobs'>,
  exports: readonly Pick<ExportRow, 'id' | 'blobKey'>[],
): Promise<number> => {
  if (exports.length === 0) return 0;
  for (const { blobKey } of exports) if (blobKey) await blobs.remove(blobKey);
  return store.write((tx) => tx.exports.remove({ id: { in: exports.map(({ id }) => id) } }));
};
