import { whole } from '../checks/fields.ts';
import { id } from '../checks/scene-fields.ts';
import { behaviorInput, behaviorOf, checkBehaviors } from './behavior-input.ts';
import type { EditDefinition } from './definition.ts';
import type { BehaviorInput } from './edit.ts';
import { layerIndex } from './in-scene.ts';

type Content = { layerId: string; behaviors: readonly BehaviorInput[] };

export const setBehaviors: EditDefinition<'setBehaviors'> = {
  check: whole<Content>({ layerId: { check: id }, behaviors: { check: checkBehaviors } }),
  apply(scene, content) {
    const index = layerIndex(scene, 'setBehaviors', content.layerId);
    const before = scene.layers[index]!;
    const layer = { ...before, behaviors: content.behaviors.map(behaviorOf) };
    return {
      scene: { ...scene, layers: scene.layers.with(index, layer) },
      edit: { setBehaviors: content },
      inverse: {
        setBehaviors: { layerId: content.layerId, behaviors: before.behaviors.map(behaviorInput) },
      },
    };
  },
};
