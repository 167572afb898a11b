import { useLayerVerbs } from '../../editor/layers/use-layer-verbs.ts';
import { useEditor } from '../../editor/session/editor-context.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';

/** The keys that work anywhere around the stage. */
export const SceneShortcuts = () => {
  const { editing, selected, select } = useEditor();
  const { remove } = useLayerVerbs();
  useShortcut('mod+z', () => void editing.undo());
  useShortcut('mod+shift+z', () => void editing.redo());
  useShortcut('mod+y', () => void editing.redo());
  useShortcut('Delete', () => selected && remove(selected), { enabled: selected !== undefined });
  useShortcut('Escape', () => select(undefined), { enabled: selected !== undefined });
  return null;
};
