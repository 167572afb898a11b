import { useCallback, useMemo } from 'react';
import { useEditor } from '../session/editor-context.ts';
import type { Mark } from '../stage/marks.ts';
import styles from './LayerList.module.css';
import { LayerRow } from './LayerRow.tsx';
import { indexOfRow } from './layer-edits.ts';
import { useLayerVerbs } from './use-layer-verbs.ts';
import { useRowDrag } from './use-row-drag.ts';

const nobody: readonly Mark[] = [];

const byLayer = (marks: readonly Mark[]) => {
  const found = new Map<string, Mark[]>();
  for (const mark of marks) found.set(mark.layerId, [...(found.get(mark.layerId) ?? []), mark]);
  return found;
};

/** What stands on the stage, the nearest first. */
export const LayerList = ({ others }: { others: readonly Mark[] }) => {
  const { editing, scene, art, selected } = useEditor();
  const verbs = useLayerVerbs();
  const rows = scene.layers.toReversed();
  const move = useCallback(
    (from: number, to: number) => {
      const now = editing.current().scene.layers.toReversed();
      const layer = now[from];
      if (!layer || to < 0 || to >= now.length) return;
      editing.edit([{ moveLayer: { layerId: layer.id, index: indexOfRow(to, now.length) } }]);
    },
    [editing],
  );
  const { drag, grip, shiftOf } = useRowDrag(rows.length, move);
  const visitors = useMemo(() => byLayer(others), [others]);
  if (rows.length === 0)
    return <p className={styles.empty}>Nothing stands on the stage yet. Add a sprite to begin.</p>;
  return (
    <ol className={styles.list} aria-label="Layers, the nearest first">
      {rows.map((layer, row) => (
        <LayerRow
          key={layer.id}
          layer={layer}
          row={row}
          picture={art.facts.get(layer.spriteKey)}
          isSelected={selected?.id === layer.id}
          visitors={visitors.get(layer.id) ?? nobody}
          verbs={verbs}
          grip={grip}
          shift={shiftOf(row)}
          isDragged={drag?.from === row}
          onMove={move}
        />
      ))}
    </ol>
  );
};
