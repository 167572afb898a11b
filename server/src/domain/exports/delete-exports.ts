import { exportChanges } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { cancelJobsOf, stopCanceled } from '../jobs/cancel-jobs-of.ts';
import { validate } from '../validate.ts';
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

/** Deletes files that were written, and stops the writing of those that were not yet. */
export const deleteExports = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const keys = [...new Set(ids)].map((id) => {
    const key = keyOf('Export', id);
    if (!key) throw new NotFoundError('export');
    return key;
  });
  const { rows, canceled } = await deps.store.write(async (tx) => {
    const found = await tx.exports.list({ id: { in: keys }, ownerId: viewer.userId });
    if (found.length !== keys.length) throw new NotFoundError('export');
    const stopped = await cancelJobsOf(deps, tx, keys);
    await tx.exports.remove({ id: { in: keys } });
    return { rows: found, canceled: stopped };
  });
  stopCanceled(deps, canceled);
  // Each file is its export's alone.
  for (const { blobKey } of rows) if (blobKey) await deps.blobs.remove(blobKey);
  deps.events.publish(rows.flatMap(exportChanges));
  return { ids };
};
