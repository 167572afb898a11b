import { ArrowLeft, Keyboard, Save } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import type { Command } from '../../editor/pixels/view/keys.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { UndoButtons } from '../../ui/UndoButtons.tsx';
import styles from './PaintBar.module.css';
import { usePainting } from './use-painting.ts';

type Props = {
  title: string;
  /** What it is a part of: "frame 2 of 8". */
  note: string;
  backTo: string;
  /** What undo and redo go through. */
  painting: Painting;
  isDirty: boolean;
  isSaving: boolean;
  run: (command: Command) => void;
  onSave: () => void;
  children?: ReactNode;
};

/** What is painted, what can be taken back, and the button that saves. */
export const PaintBar = ({
  title,
  note,
  backTo,
  painting,
  isDirty,
  isSaving,
  run,
  onSave,
  children,
}: Props) => {
  usePainting(painting);
  return (
    <header className={styles.bar}>
      <LinkButton to={backTo} look="quiet" size="s" icon={ArrowLeft} label="Back to the sprite" />
      <h1 className={styles.name}>{title}</h1>
      <span className={styles.note}>{note}</span>
      <span role="status" className={styles.state}>
        {isSaving ? 'Saving' : isDirty ? 'Not saved yet' : ''}
      </span>
      <div className={styles.tools}>
        {children}
        <UndoButtons
          redoKeys="Ctrl Y"
          canUndo={painting.canUndo()}
          canRedo={painting.canRedo()}
          onUndo={() => run({ kind: 'UNDO' })}
          onRedo={() => run({ kind: 'REDO' })}
        />
        <IconButton
          icon={Keyboard}
          label="Keys of the desk"
          keys="?"
          side="bottom"
          className={styles.keys}
          onClick={() => run({ kind: 'SHEET' })}
        />
        <Button
          look="brass"
          size="s"
          icon={Save}
          busy={isSaving}
          disabled={!isDirty}
          aria-label="Save as a version"
          onClick={onSave}
        >
          <span>
            Save<span className={styles.rest}> as a version</span>
          </span>
        </Button>
      </div>
    </header>
  );
};
