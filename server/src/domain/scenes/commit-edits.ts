import { applyEdits, EditError, type SceneEdit, summarize } from '@papeterie/stage';
import type { Deps, Viewer } from '../deps.ts';
import { ConflictError, ValidationError } from '../errors.ts';
import type { Tables } from '../store.ts';
import { checkDocumentSize } from './document-size.ts';
import type { RevisionKind, SceneRevisionRow, SceneRow } from './rows.ts';
import { sceneSearchText } from './scene-search-text.ts';
import { keepSceneSprites } from './scene-sprites.ts';
import { checkAssets } from './usable-assets.ts';

/** Runs work of the stage, with its complaints in the words of the domain. @throws ValidationError */
const inWords = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new ValidationError(
      error.problems.map(({ index, path, message }) => ({
        path: ['edits', String(index), ...path],
        message,
      })),
    );
  }
};

export const conflict = (currentRevision: number): ConflictError =>
  new ConflictError(
    `The scene has changed meanwhile: it is at revision ${currentRevision}. Look at what changed and try again on top of it.`,
    currentRevision,
  );

type Step = {
  edits: readonly SceneEdit[];
  kind: RevisionKind;
  /** What it was, in a few words; made from the edits when not given. */
  summary?: string;
  idempotencyKey?: string;
  /** sha256 (hex) of the input that came with the key. */
  inputHash?: string;
  /** False: nobody can take it back. */
  undoable?: boolean;
};

/**
 * Makes one accepted step of editing: the document, its log and what hangs on both, in the caller's transaction.
 * @throws ValidationError, ConflictError when somebody else was first
 */
export const commitEdits = async (
  deps: Pick<Deps, 'now'>,
  tx: Tables,
  viewer: Viewer,
  scene: SceneRow,
  { edits, kind, summary, idempotencyKey, inputHash, undoable = true }: Step,
): Promise<SceneRevisionRow> => {
  const applied = inWords(() => applyEdits(scene.document, edits));
  checkDocumentSize(applied.scene, ['edits']);
  await checkAssets(tx, viewer, scene.document, applied.scene);
  const createdAt = deps.now();
  const row: SceneRevisionRow = {
    sceneId: scene.id,
    revision: scene.revision + 1,
    authorId: viewer.userId,
    edits: applied.edits,
    inverse: applied.inverse,
    summary: summary ?? summarize(scene.document, applied.edits),
    kind,
    reverted: !undoable,
    idempotencyKey: idempotencyKey ?? null,
    inputHash: inputHash ?? null,
    createdAt,
  };
  const { name } = applied.scene;
  const changed = await tx.scenes.update(
    { id: scene.id, revision: scene.revision },
    {
      document: applied.scene,
      revision: row.revision,
      name,
      searchText: sceneSearchText(name),
      updatedAt: createdAt,
    },
  );
  if (changed !== 1) {
    const current = await tx.scenes.find({ id: scene.id });
    throw conflict(current?.revision ?? row.revision);
  }
  await tx.sceneRevisions.insert(row);
  await keepSceneSprites(tx, scene.id, scene.document, applied.scene);
  return row;
};
