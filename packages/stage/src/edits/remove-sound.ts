import { whole } from '../checks/fields.ts';
import { id } from '../checks/scene-fields.ts';
import { addSoundEdit } from './add-sound.ts';
import type { EditDefinition } from './definition.ts';
import { soundIndex } from './in-scene.ts';

export const removeSound: EditDefinition<'removeSound'> = {
  check: whole({ cueId: { check: id } }),
  apply(scene, content) {
    const index = soundIndex(scene, 'removeSound', content.cueId);
    return {
      scene: { ...scene, sounds: scene.sounds.toSpliced(index, 1) },
      edit: { removeSound: content },
      inverse: addSoundEdit(scene.sounds[index]!, index),
    };
  },
};
