import { Redo2, Undo2 } from 'lucide-react';
import { IconButton } from './IconButton.tsx';

type Props = {
  onUndo: () => void;
  onRedo: () => void;
  /** Where it is known: with nothing to take back, the button says so. */
  canUndo?: boolean;
  canRedo?: boolean;
  redoKeys: string;
};

/** The two that every bar above a piece of work has. */
export const UndoButtons = ({ onUndo, onRedo, canUndo = true, canRedo = true, redoKeys }: Props) => (
  <>
    <IconButton
      icon={Undo2}
      label="Undo"
      keys="Ctrl Z"
      side="bottom"
      aria-disabled={!canUndo}
      onClick={onUndo}
    />
    <IconButton
      icon={Redo2}
      label="Redo"
      keys={redoKeys}
      side="bottom"
      aria-disabled={!canRedo}
      onClick={onRedo}
    />
  </>
);
