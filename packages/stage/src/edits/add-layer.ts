import { sceneBounds } from '../bounds.ts';
import { type Check, wholeNumber } from '../checks/check.ts';
import { type Fields, whole } from '../checks/fields.ts';
import { id, key, layerFields } from '../checks/scene-fields.ts';
import type { SceneDocument, SceneLayer } from '../document.ts';
import { nextId } from '../next-id.ts';
import { behaviorInput, behaviorOf, checkBehaviors } from './behavior-input.ts';
import type { EditDefinition } from './definition.ts';
import type { AddLayerEdit } from './edit.ts';
import { ImpossibleEdit } from './edit-error.ts';

/** What is left to the scene: id, place in the list, name and position. */
type Content = Omit<SceneLayer, 'id' | 'spriteKey' | 'behaviors'> &
  Required<Pick<AddLayerEdit, 'layerId' | 'spriteId' | 'index' | 'behaviors'>>;

const fields: Fields<Content> = {
  layerId: { check: id, optional: true },
  spriteId: { check: key },
  index: { check: wholeNumber(0, sceneBounds.layers), optional: true },
  ...layerFields,
  name: { ...layerFields.name, optional: true },
  x: { ...layerFields.x, optional: true },
  y: { ...layerFields.y, optional: true },
  behaviors: { check: checkBehaviors, default: [] },
};

const idFor = (scene: SceneDocument, wanted: string | null | undefined): string => {
  const taken = scene.layers.map((layer) => layer.id);
  if (wanted && taken.includes(wanted)) {
    throw new ImpossibleEdit(['addLayer', 'layerId'], `is taken: ${wanted}`);
  }
  return wanted ?? nextId('layer', taken);
};

/** The edit that puts this layer there. */
export const addLayerEdit = ({ id: layerId, spriteKey, behaviors, ...rest }: SceneLayer, index: number) => ({
  addLayer: { layerId, spriteId: spriteKey, index, ...rest, behaviors: behaviors.map(behaviorInput) },
});

export const addLayer: EditDefinition<'addLayer'> = {
  check: whole(fields) as Check<AddLayerEdit>,
  apply(scene, content) {
    if (scene.layers.length >= sceneBounds.layers) {
      throw new ImpossibleEdit(['addLayer'], `would be more than ${sceneBounds.layers} layers`);
    }
    const { layerId, spriteId, index, behaviors, ...rest } = content as Content;
    const freeId = idFor(scene, layerId);
    const layer: SceneLayer = {
      ...rest,
      id: freeId,
      spriteKey: spriteId,
      name: rest.name ?? freeId,
      x: rest.x ?? scene.width / 2,
      y: rest.y ?? scene.height / 2,
      behaviors: (behaviors ?? []).map(behaviorOf),
    };
    const at = Math.min(index ?? scene.layers.length, scene.layers.length);
    return {
      scene: { ...scene, layers: scene.layers.toSpliced(at, 0, layer) },
      edit: addLayerEdit(layer, at),
      inverse: { removeLayer: { layerId: layer.id } },
    };
  },
};
