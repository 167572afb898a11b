import type { SceneEdit } from '@papeterie/stage';
import { sceneBounds } from '@papeterie/stage';
import { z } from 'zod';
import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { IdempotencyKeyReusedError } from '../errors.ts';
import { fields } from '../fields.ts';
import { inputHashOf, onceFor, useKey } from '../idempotency/make-once.ts';
import { UniqueViolation } from '../store.ts';
import { validate } from '../validate.ts';
import { commitEdits, conflict } from './commit-edits.ts';
import { namedEdits } from './named-edits.ts';
import { sceneToEdit } from './scene-access.ts';

const input = z.object({
  sceneId: z.string(),
  baseRevision: z.int(),
  // What an edit is, only the stage knows: it checks each when it is applied.
  edits: z
    .array(z.custom<SceneEdit>())
    .min(1, 'is empty')
    .max(sceneBounds.editsPerStep, `has more than ${sceneBounds.editsPerStep} edits`),
  idempotencyKey: fields.idempotencyKey,
});

/** Of two steps with one key at once the second finds its revision when it is sent again. */
const orReused = (error: unknown): never => {
  throw error instanceof UniqueViolation ? new IdempotencyKeyReusedError() : error;
};

export type EditedScene = { sceneId: string; revision: number };

/**
 * One atomic step of editing: all edits or none, one new revision, one event.
 * @throws ConflictError when the scene is not at `baseRevision`, NotFoundError, ValidationError,
 * IdempotencyKeyReusedError when the key came with other edits
 */
export const editScene = async (deps: Deps, viewer: Viewer, given: unknown): Promise<EditedScene> => {
  const { sceneId, baseRevision, edits, idempotencyKey } = validate(input, given);
  const inputHash = idempotencyKey ? inputHashOf(edits) : undefined;
  const { scene, revision } = await deps.store.write(async (tx) => {
    const scene = await sceneToEdit(tx, viewer, sceneId);
    if (idempotencyKey) {
      // The answer to the first attempt was lost on its way.
      const done = await tx.sceneRevisions.find({
        sceneId: scene.id,
        authorId: viewer.userId,
        idempotencyKey,
      });
      // Revisions from before keys were compared have no hash.
      if (done?.inputHash && done.inputHash !== inputHash) throw new IdempotencyKeyReusedError();
      if (done) return { scene, revision: done.revision };
    }
    const once = onceFor(viewer, 'editScene', idempotencyKey, [sceneId, edits]);
    if (baseRevision !== scene.revision) throw conflict(scene.revision);
    const named = await namedEdits(tx, viewer, edits);
    const row = await commitEdits(deps, tx, viewer, scene, {
      edits: named,
      kind: 'EDIT',
      idempotencyKey,
      inputHash,
    });
    if (once) await useKey(deps, tx, once, { revision: row.revision }).catch(orReused);
    return { scene, revision: row.revision };
  });
  deps.events.publish([sceneChange(scene)]);
  return { sceneId: scene.id, revision };
};
