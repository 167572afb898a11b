import { applyEdits, type SceneDocument } from '@papeterie/stage';
import { NotFoundError } from '../errors.ts';
import type { ReadTables } from '../store.ts';

/**
 * The scene as it was at a revision, or as it is: what came after is taken back, the latest first.
 * @throws NotFoundError when the scene is gone
 */
export const documentAt = async (
  read: ReadTables,
  sceneId: string,
  revision?: number,
): Promise<SceneDocument> => {
  // The log first: what it does not know yet is seen by the scene's number.
  const later =
    revision === undefined
      ? []
      : await read.sceneRevisions.list(
          { sceneId, revision: { gt: revision } },
          { orderBy: [{ revision: 'desc' }] },
        );
  const scene = await read.scenes.find({ id: sceneId });
  if (!scene) throw new NotFoundError('scene');
  const known = later[0]?.revision ?? revision ?? scene.revision;
  // Somebody was quick: once more, with what they did.
  if (scene.revision > known) return documentAt(read, sceneId, revision);
  return later.reduce<SceneDocument>(
    (document, { inverse }) => applyEdits(document, inverse).scene,
    scene.document,
  );
};
