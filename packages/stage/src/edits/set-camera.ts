import { given } from '../checks/fields.ts';
import { cameraFields } from '../checks/scene-fields.ts';
import type { EditDefinition } from './definition.ts';
import type { CameraInput } from './edit.ts';
import { formerly } from './in-scene.ts';

export const setCamera: EditDefinition<'setCamera'> = {
  check: given(cameraFields),
  apply: (scene, content) => ({
    scene: { ...scene, camera: { ...scene.camera, ...(content as object) } },
    edit: { setCamera: content },
    inverse: { setCamera: formerly<CameraInput>(content, scene.camera) },
  }),
};
