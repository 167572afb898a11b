import { given } from '../checks/fields.ts';
import { stageFields } from '../checks/scene-fields.ts';
import type { EditDefinition } from './definition.ts';
import type { SetSceneEdit } from './edit.ts';
import { formerly } from './in-scene.ts';

export const setScene: EditDefinition<'setScene'> = {
  check: given(stageFields),
  apply: (scene, content) => ({
    scene: { ...scene, ...(content as object) },
    edit: { setScene: content },
    inverse: { setScene: formerly<SetSceneEdit>(content, scene) },
  }),
};
