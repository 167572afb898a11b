import { type Check, inside } from '../checks/check.ts';
import { singleKey } from '../checks/single-key.ts';
import type { SceneDocument } from '../document.ts';
import type { Applied, EditDefinition } from './definition.ts';
import type { EditKind, SceneEdit } from './edit.ts';
import { editKinds, edits } from './edits.ts';

/** What can be told of an edit without a scene: the edit with what has a default, problems at `at`. */
export const checkEdit: Check<SceneEdit> = (value, at) => {
  const said = singleKey(value, editKinds, at);
  if (!said) return undefined as never;
  const [kind, content] = said;
  return { [kind]: edits[kind].check(content, inside(at, kind)) } as SceneEdit;
};

/** Applies one checked edit. @throws ImpossibleEdit */
export const applyEdit = (scene: SceneDocument, edit: SceneEdit): Applied => {
  const [kind, content] = Object.entries(edit)[0]!;
  return (edits[kind as EditKind] as EditDefinition<EditKind>).apply(scene, content as never);
};
