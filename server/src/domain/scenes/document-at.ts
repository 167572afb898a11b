import { applyEdits, type SceneDocument } from '@papeterie/stage';
import { NotFoundError } from '../errors.ts';
import type { ReadTables } from '../store.ts';

/** Steps that are read at once: of a busy scene there may be thousands. */
const pageSize = 100;

/**
 * The scene as it was at a revision, or as it is: what came after is taken back, the latest first.
 * @throws NotFoundError when the scene is gone
 */
export const documentAt = async (
  read: ReadTables,
  sceneId: string,
  revision?: number,
): Promise<SceneDocument> => {
  const scene = await read.scenes.find({ id: sceneId });
  if (!scene) throw new NotFoundError('scene');
  const wanted = revision ?? scene.revision;
  let { document } = scene;
  // The log up to here does not change any more, whatever is added to it.
  for (let known = scene.revision; known > wanted; ) {
    const steps = await read.sceneRevisions.list(
      { sceneId, revision: { lt: known + 1 } },
      { orderBy: [{ revision: 'desc' }], limit: Math.min(pageSize, known - wanted) },
    );
    if (steps.length === 0) throw new Error(`the log of the scene ${sceneId} has no revision ${known}`);
    for (const { inverse } of steps) document = applyEdits(document, inverse).scene;
    known -= steps.length;
  }
  return document;
};
