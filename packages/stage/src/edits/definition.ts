import type { Check } from '../checks/check.ts';
import type { SceneDocument } from '../document.ts';
import type { EditKind, SceneEdit } from './edit.ts';

/** What stands behind the key of an edit. */
export type ContentOf<Kind extends EditKind> = Extract<SceneEdit, Record<Kind, unknown>>[Kind];

/** `edit` is complete: applied to the same scene again it gives the same. `inverse` undoes it exactly. */
export type Applied = { scene: SceneDocument; edit: SceneEdit; inverse: SceneEdit };

export type EditDefinition<Kind extends EditKind> = {
  /** What can be told without a scene. */
  check: Check<ContentOf<Kind>>;
  /** @throws ImpossibleEdit when the scene does not allow it */
  apply(scene: SceneDocument, content: ContentOf<Kind>): Applied;
};
