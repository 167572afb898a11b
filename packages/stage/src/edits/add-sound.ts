import { sceneBounds } from '../bounds.ts';
import { type Check, wholeNumber } from '../checks/check.ts';
import { type Fields, whole } from '../checks/fields.ts';
import { id, key, soundFields } from '../checks/scene-fields.ts';
import type { SceneDocument, SceneSound } from '../document.ts';
import { nextId } from '../next-id.ts';
import type { EditDefinition } from './definition.ts';
import type { AddSoundEdit } from './edit.ts';
import { ImpossibleEdit } from './edit-error.ts';

type Content = Omit<SceneSound, 'id' | 'soundKey'> &
  Required<Pick<AddSoundEdit, 'cueId' | 'soundId' | 'index'>>;

const fields: Fields<Content> = {
  cueId: { check: id, optional: true },
  soundId: { check: key },
  index: { check: wholeNumber(0, sceneBounds.sounds), optional: true },
  ...soundFields,
  name: { ...soundFields.name, optional: true },
};

const idFor = (scene: SceneDocument, wanted: string | null | undefined): string => {
  const taken = scene.sounds.map((sound) => sound.id);
  if (wanted && taken.includes(wanted)) {
    throw new ImpossibleEdit(['addSound', 'cueId'], `is taken: ${wanted}`);
  }
  return wanted ?? nextId('sound', taken);
};

/** The edit that puts this sound there. */
export const addSoundEdit = ({ id: cueId, soundKey, ...rest }: SceneSound, index: number) => ({
  addSound: { cueId, soundId: soundKey, index, ...rest },
});

export const addSound: EditDefinition<'addSound'> = {
  check: whole(fields) as Check<AddSoundEdit>,
  apply(scene, content) {
    if (scene.sounds.length >= sceneBounds.sounds) {
      throw new ImpossibleEdit(['addSound'], `would be more than ${sceneBounds.sounds} sounds`);
    }
    const { cueId, soundId, index, ...rest } = content as Content;
    const freeId = idFor(scene, cueId);
    const sound: SceneSound = { ...rest, id: freeId, soundKey: soundId, name: rest.name ?? freeId };
    const at = Math.min(index ?? scene.sounds.length, scene.sounds.length);
    return {
      scene: { ...scene, sounds: scene.sounds.toSpliced(at, 0, sound) },
      edit: addSoundEdit(sound, at),
      inverse: { removeSound: { cueId: sound.id } },
    };
  },
};
