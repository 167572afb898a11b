import { rebase, type SceneEdit } from '@papeterie/stage';
import { lockOwner } from '../admission/storage.ts';
import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { JobRow } from '../jobs/rows.ts';
import { WorkFailure } from '../providers/provider.ts';
import type { Tables } from '../store.ts';
import { commitEdits } from './commit-edits.ts';
import { lockScene } from './lock-scene.ts';
import { sceneToEdit } from './scene-access.ts';

/** The one whose job it is. */
const authorOf = ({ ownerId }: JobRow): Viewer => ({ userId: ownerId, isGuest: false });

/**
 * A step of editing made by a job, upon the scene as it is by now. The same `step` of the same job happens once, however
 * often the job is started.
 * @param edits made when the step is taken for the first time, with what they need, in the same transaction
 * @returns the edits that were possible; null when the step had been taken before
 * @throws WorkFailure when the scene is gone or may no longer be edited, or nothing of the edits is possible any more or would
 * change anything
 */
export const editByJob = async (
  deps: Pick<Deps, 'store' | 'events' | 'now'>,
  job: JobRow,
  step: string,
  summary: string,
  edits: (tx: Tables) => Promise<readonly SceneEdit[]>,
): Promise<SceneEdit[] | null> => {
  const viewer = authorOf(job);
  const id = job.subjectId;
  const idempotencyKey = `job ${job.id} ${step}`;
  const changed = await deps.store.write(async (tx) => {
    // The owner first, as everywhere: what the step makes is counted as kept.
    await lockOwner(tx, job.ownerId);
    await lockScene(tx, id);
    const scene = await sceneToEdit(tx, viewer, encodeGlobalId('Scene', id)).catch((cause: unknown) => {
      if (cause instanceof NotFoundError) {
        throw new WorkFailure('INTERNAL', 'The scene is no longer there.', false, { cause });
      }
      throw cause;
    });
    const done = { sceneId: id, authorId: viewer.userId, idempotencyKey };
    if (await tx.sceneRevisions.find(done)) return null;
    const { edits: possible, scene: after } = rebase(scene.document, await edits(tx));
    if (possible.length === 0) {
      throw new WorkFailure('INVALID_RESULT', 'The layers that this was about are gone.', false);
    }
    if (JSON.stringify(after) === JSON.stringify(scene.document)) {
      throw new WorkFailure('INVALID_RESULT', 'It is so already: nothing was changed.', false);
    }
    await commitEdits(deps, tx, viewer, scene, { edits: possible, kind: 'EDIT', summary, idempotencyKey });
    return { scene, possible };
  });
  if (!changed) return null;
  deps.events.publish([sceneChange(changed.scene)]);
  return changed.possible;
};
