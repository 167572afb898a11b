import { sceneBounds } from '../bounds.ts';
import { wholeNumber } from '../checks/check.ts';
import { whole } from '../checks/fields.ts';
import { id } from '../checks/scene-fields.ts';
import type { EditDefinition } from './definition.ts';
import { layerIndex } from './in-scene.ts';

/** `index` is where it is afterwards; what is beyond the end means the top. */
export const moveLayer: EditDefinition<'moveLayer'> = {
  check: whole({ layerId: { check: id }, index: { check: wholeNumber(0, sceneBounds.layers) } }),
  apply(scene, { layerId, index }) {
    const from = layerIndex(scene, 'moveLayer', layerId);
    const to = Math.min(index, scene.layers.length - 1);
    return {
      scene: { ...scene, layers: scene.layers.toSpliced(from, 1).toSpliced(to, 0, scene.layers[from]!) },
      edit: { moveLayer: { layerId, index: to } },
      inverse: { moveLayer: { layerId, index: from } },
    };
  },
};
