import type { Check } from '../checks/check.ts';
import { given } from '../checks/fields.ts';
import { id, key, layerFields } from '../checks/scene-fields.ts';
import type { SceneLayer } from '../document.ts';
import type { EditDefinition } from './definition.ts';
import type { UpdateLayerEdit } from './edit.ts';
import { formerly, layerIndex } from './in-scene.ts';

const fields = { layerId: { check: id }, spriteId: { check: key }, ...layerFields };

export const updateLayer: EditDefinition<'updateLayer'> = {
  check: given(fields, 'layerId') as Check<UpdateLayerEdit>,
  apply(scene, content) {
    const index = layerIndex(scene, 'updateLayer', content.layerId);
    const before = scene.layers[index]!;
    const { layerId, spriteId, ...rest } = content;
    const changed = rest as Partial<SceneLayer>;
    const layer: SceneLayer = { ...before, ...changed, spriteKey: spriteId ?? before.spriteKey };
    return {
      scene: { ...scene, layers: scene.layers.with(index, layer) },
      edit: { updateLayer: content },
      inverse: {
        updateLayer: {
          layerId,
          ...(spriteId ? { spriteId: before.spriteKey } : {}),
          ...formerly<SceneLayer>(changed, before),
        },
      },
    };
  },
};
