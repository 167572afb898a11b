import type { Check } from '../checks/check.ts';
import { given } from '../checks/fields.ts';
import { id, key, soundFields } from '../checks/scene-fields.ts';
import type { SceneSound } from '../document.ts';
import type { ContentOf, EditDefinition } from './definition.ts';
import { formerly, soundIndex } from './in-scene.ts';

const fields = { cueId: { check: id }, soundKey: { check: key }, ...soundFields };

export const updateSound: EditDefinition<'updateSound'> = {
  check: given(fields, 'cueId') as Check<ContentOf<'updateSound'>>,
  apply(scene, content) {
    const index = soundIndex(scene, 'updateSound', content.cueId);
    const before = scene.sounds[index]!;
    const { cueId, ...rest } = content;
    const changed = rest as Partial<SceneSound>;
    return {
      scene: { ...scene, sounds: scene.sounds.with(index, { ...before, ...changed }) },
      edit: { updateSound: content },
      inverse: { updateSound: { cueId, ...formerly<SceneSound>(changed, before) } },
    };
  },
};
