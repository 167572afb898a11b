import { sceneBounds } from '@papeterie/stage';
import { Copy, Trash2 } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineEdit } from '../../ui/InlineEdit.tsx';
import { useLayerVerbs } from '../layers/use-layer-verbs.ts';
import { useEditor } from '../session/editor-context.ts';
import { BehaviorList } from './BehaviorList.tsx';
import styles from './Inspector.module.css';
import { LayerFields } from './LayerFields.tsx';
import { marionette } from './marionette.ts';

/** All about the layer that is chosen. */
export const Inspector = () => {
  const { editing, selected } = useEditor();
  const { duplicate, remove } = useLayerVerbs();
  if (!selected)
    return (
      <EmptyState
        drawing={marionette}
        size={5}
        title="Nothing is chosen"
        text="Press a sprite on the stage, or choose a layer, to place it and to give it behaviors."
      />
    );
  const { id, name } = selected;
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          <InlineEdit
            value={name}
            label="Name"
            maxLength={sceneBounds.nameLength}
            onSave={(text) => editing.edit([{ updateLayer: { layerId: id, name: text } }])}
          />
        </h3>
        <IconButton icon={Copy} label="Duplicate" onClick={() => duplicate(selected)} />
        <IconButton icon={Trash2} label="Remove" keys="Del" onClick={() => remove(selected)} />
      </header>
      <LayerFields layer={selected} />
      <BehaviorList key={id} layer={selected} />
    </div>
  );
};
