import type { SceneDocument } from '../document.ts';
import { nextId } from '../next-id.ts';
import { applyEdits } from './apply-edits.ts';
import type { AddLayerEdit, AddSoundEdit, SceneEdit } from './edit.ts';
import { EditError } from './edit-error.ts';
import { noRenames, type Renames, renamed } from './renames.ts';

export type Rebased = {
  scene: SceneDocument;
  /** What is left of the edits, complete. */
  edits: SceneEdit[];
  inverse: SceneEdit[];
  /** Why the others are not possible any more; `index` is that in the given list. */
  dropped: EditError[];
  /** New layers and sounds whose id somebody else took in the meantime, and their new ids. */
  renames: Renames;
};

/** Notes another id for what the edit adds when its id is taken. */
const makeRoom = (scene: SceneDocument, edit: SceneEdit, { layers, sounds }: Renames): void => {
  const note = (prefix: string, wanted: string, taken: string[], renames: Map<string, string>) => {
    if (taken.includes(renames.get(wanted) ?? wanted)) renames.set(wanted, nextId(prefix, taken));
  };
  const { addLayer, addSound } = (edit ?? {}) as { addLayer?: AddLayerEdit; addSound?: AddSoundEdit };
  if (addLayer?.layerId) {
    const taken = scene.layers.map(({ id }) => id);
    note('layer', addLayer.layerId, taken, layers);
  }
  if (addSound?.cueId) {
    const taken = scene.sounds.map(({ id }) => id);
    note('sound', addSound.cueId, taken, sounds);
  }
};

/**
 * Applies edits that were made on an earlier state to the scene as it is now, one by one, without those that have become
 * impossible (their layer is gone). What is set twice is as set here: the later one wins. Layers and sounds that are added
 * stay different from those that others have added, with another id if need be; the edits after that follow them.
 * @param renames from an earlier list that these edits go on from; new ones are added to it
 */
export const rebase = (
  scene: SceneDocument,
  edits: readonly SceneEdit[],
  renames: Renames = noRenames(),
): Rebased => {
  const result: Rebased = { scene, edits: [], inverse: [], dropped: [], renames };
  for (const [index, edit] of edits.entries()) {
    try {
      makeRoom(result.scene, edit, renames);
      const applied = applyEdits(result.scene, [renamed(edit, renames)]);
      result.scene = applied.scene;
      result.edits.push(...applied.edits);
      result.inverse.unshift(...applied.inverse);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      result.dropped.push(new EditError(error.problems.map((problem) => ({ ...problem, index }))));
    }
  }
  return result;
};
