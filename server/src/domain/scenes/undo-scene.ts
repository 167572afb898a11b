import { sceneChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import type { Tables } from '../store.ts';
import { commitEdits } from './commit-edits.ts';
import type { EditedScene } from './edit-scene.ts';
import type { RevisionKind, SceneRevisionRow, SceneRow } from './rows.ts';
import { sceneToEdit } from './scene-access.ts';

/** The steps that may be taken back next, the nearest first. */
type Candidates = (tx: Tables, scene: SceneRow, viewer: Viewer) => Promise<SceneRevisionRow[]>;

const newestFirst = { orderBy: [{ revision: 'desc' as const }], limit: 50 };

/** The viewer's own steps that still stand; what others did stays. */
const standing: Candidates = (tx, scene, viewer) =>
  tx.sceneRevisions.list(
    { sceneId: scene.id, authorId: viewer.userId, reverted: false, kind: { in: ['EDIT', 'REDO'] } },
    newestFirst,
  );

/** The viewer's own undos that still stand, back to their last edit. */
const undone: Candidates = async (tx, scene, viewer) => {
  const own = { sceneId: scene.id, authorId: viewer.userId };
  const [edit] = await tx.sceneRevisions.list({ ...own, kind: 'EDIT' }, { ...newestFirst, limit: 1 });
  const since = { gt: edit?.revision ?? 0 };
  return tx.sceneRevisions.list({ ...own, kind: 'UNDO', reverted: false, revision: since }, newestFirst);
};

const step =
  (candidates: Candidates, kind: Exclude<RevisionKind, 'EDIT'>, prefix: 'Undo' | 'Redo') =>
  async (deps: Deps, viewer: Viewer, sceneId: string): Promise<EditedScene> => {
    const { scene, revision } = await deps.store.write(async (tx) => {
      const scene = await sceneToEdit(tx, viewer, sceneId);
      for (const target of await candidates(tx, scene, viewer)) {
        const { revision } = target;
        const row = await revert(deps, tx, viewer, scene, target, kind, prefix);
        await tx.sceneRevisions.update({ sceneId: scene.id, revision }, { reverted: true });
        if (row) return { scene, revision: row.revision };
      }
      const message = `has nothing of yours to ${prefix.toLowerCase()}`;
      throw new ValidationError([{ path: ['sceneId'], message }]);
    });
    deps.events.publish([sceneChange(scene)]);
    return { sceneId: scene.id, revision };
  };

/** Null when it can no longer be taken back: its layer or its sprite is gone. */
const revert = async (
  deps: Deps,
  tx: Tables,
  viewer: Viewer,
  scene: SceneRow,
  { inverse, summary }: SceneRevisionRow,
  kind: RevisionKind,
  prefix: string,
): Promise<SceneRevisionRow | null> => {
  const what = `${prefix}: ${summary.replace(/^(Undo|Redo): /, '')}`;
  try {
    return await commitEdits(deps, tx, viewer, scene, { edits: inverse, kind, summary: what });
  } catch (error) {
    if (error instanceof ValidationError) return null;
    throw error;
  }
};

/** Takes back the viewer's latest step that can be. @throws ValidationError when there is none */
export const undoScene = step(standing, 'UNDO', 'Undo');
/** Does again what the viewer undid last. @throws ValidationError when there is nothing, or when they edited since */
export const redoScene = step(undone, 'REDO', 'Redo');
