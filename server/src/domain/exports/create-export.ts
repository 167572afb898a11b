import type { Deps } from '../deps.ts';
import type { Once } from '../idempotency/make-once.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { exportChanges } from './export-change.ts';
import type { ExportRow } from './rows.ts';

type Wanted = Pick<ExportRow, 'ownerId' | 'sceneId' | 'format' | 'fileName' | 'mediaType'>;

/** Queues the writing of a file, which is there at once, PENDING. */
export const createExport = async (
  deps: Deps,
  wanted: Wanted,
  work: object,
  once: Once,
): Promise<{ exportId: string; jobId: string }> => {
  const { ownerId } = wanted;
  const job = await createJobOnce(deps, ownerId, once, 0, async (tx) => {
    const subject = { subjectType: 'Export', subjectId: deps.newId() };
    const created = newJob(deps, { ownerId, kind: 'EXPORT', ...subject, input: work, provider: 'LOCAL' });
    const row: ExportRow = {
      ...wanted,
      id: subject.subjectId,
      status: 'PENDING',
      blobKey: null,
      byteSize: null,
      jobId: created.id,
      createdAt: created.createdAt,
    };
    await tx.jobs.insert(created);
    await tx.exports.insert(row);
    return { job: created, changes: exportChanges(row) };
  });
  return { exportId: job.subjectId, jobId: job.id };
};
