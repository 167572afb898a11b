import type { SceneLayer } from '@papeterie/stage';
import { useMemo } from 'react';
import type { Editing } from '../document/editing.ts';
import { useEditor } from '../session/editor-context.ts';
import { duplicateEdit } from './layer-edits.ts';

export type LayerVerbs = {
  update(layerId: string, fields: Partial<Pick<SceneLayer, 'visible' | 'locked'>>): void;
  duplicate(layer: SceneLayer): void;
  remove(layer: SceneLayer): void;
  select(layerId: string | undefined): void;
};

const layerVerbs = (editing: Editing, select: LayerVerbs['select']): LayerVerbs => ({
  update: (layerId, fields) => void editing.edit([{ updateLayer: { layerId, ...fields } }]),
  duplicate(layer) {
    const [added] = editing.edit([duplicateEdit(editing.current().scene, layer)]) ?? [];
    if (added && 'addLayer' in added) select(added.addLayer.layerId ?? undefined);
  },
  remove: (layer) => void editing.edit([{ removeLayer: { layerId: layer.id } }]),
  select,
});

/** What can be done with a layer from more than one place; the same as long as the scene is open. */
export const useLayerVerbs = (): LayerVerbs => {
  const { editing, select } = useEditor();
  return useMemo(() => layerVerbs(editing, select), [editing, select]);
};
