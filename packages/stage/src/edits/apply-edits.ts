import { sceneBounds } from '../bounds.ts';
import type { Problem } from '../checks/check.ts';
import type { SceneDocument } from '../document.ts';
import { applyEdit, checkEdit } from './apply-edit.ts';
import type { SceneEdit } from './edit.ts';
import { EditError, type EditProblem, ImpossibleEdit } from './edit-error.ts';

export type AppliedEdits = {
  scene: SceneDocument;
  /** Applied to the new scene they give the old one, exactly. */
  inverse: SceneEdit[];
  /** The same edits with all ids and defaults: applied to the old scene again they give the new one, exactly. */
  edits: SceneEdit[];
};

const checked = (edits: readonly SceneEdit[]): SceneEdit[] => {
  if (!Array.isArray(edits)) throw new EditError([{ index: 0, path: [], message: 'must be a list' }]);
  const { editsPerStep } = sceneBounds;
  if (edits.length > editsPerStep) {
    throw new EditError([
      { index: editsPerStep, path: [], message: `must be at most ${editsPerStep} edits at a time` },
    ]);
  }
  const found: EditProblem[] = [];
  const all = edits.map((edit, index) => {
    const problems: Problem[] = [];
    const completed = checkEdit(edit, { path: [], problems });
    found.push(...problems.map((problem) => ({ index, ...problem })));
    return completed;
  });
  if (found.length > 0) throw new EditError(found);
  return all;
};

/**
 * Applies one list of edits, all or nothing. The scene that is given stays as it is; what did not change is shared with it.
 * @throws EditError with every problem that can be told without the scene, else with the first edit that is not possible in it
 */
export const applyEdits = (scene: SceneDocument, edits: readonly SceneEdit[]): AppliedEdits => {
  const result: AppliedEdits = { scene, inverse: [], edits: [] };
  for (const [index, edit] of checked(edits).entries()) {
    try {
      const applied = applyEdit(result.scene, edit);
      result.scene = applied.scene;
      result.inverse.push(applied.inverse);
      result.edits.push(applied.edit);
    } catch (error) {
      if (!(error instanceof ImpossibleEdit)) throw error;
      throw new EditError([{ index, path: error.path, message: error.message }]);
    }
  }
  result.inverse.reverse();
  return result;
};
