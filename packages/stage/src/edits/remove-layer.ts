import { whole } from '../checks/fields.ts';
import { id } from '../checks/scene-fields.ts';
import { addLayerEdit } from './add-layer.ts';
import type { EditDefinition } from './definition.ts';
import { layerIndex } from './in-scene.ts';

/** What rides on it stays as it is and rides again when the layer comes back. */
export const removeLayer: EditDefinition<'removeLayer'> = {
  check: whole({ layerId: { check: id } }),
  apply(scene, content) {
    const index = layerIndex(scene, 'removeLayer', content.layerId);
    return {
      scene: { ...scene, layers: scene.layers.toSpliced(index, 1) },
      edit: { removeLayer: content },
      inverse: addLayerEdit(scene.layers[index]!, index),
    };
  },
};
