import { sceneBounds } from '@papeterie/stage';
import { ArrowLeft, Download, Settings2, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { SaveState } from '../../editor/document/editing.ts';
import { useEditor } from '../../editor/session/editor-context.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineEdit } from '../../ui/InlineEdit.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { UndoButtons } from '../../ui/UndoButtons.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { NameTags } from './NameTags.tsx';
import styles from './SceneBar.module.css';
import { ShareDialog } from './ShareDialog.tsx';
import { StageSettings } from './StageSettings.tsx';
import type { OpenScene } from './scene-documents.ts';
import type { Visitor } from './visitors.ts';

type Props = { opened: OpenScene; isOwner: boolean; state: SaveState; visitors: readonly Visitor[] };

const words: Record<SaveState, string> = {
  saved: 'Saved',
  saving: 'Saving',
  offline: 'Not saved yet: trying again',
  gone: '',
};

/** The name of the scene, what can be taken back, and where it can go. */
export const SceneBar = ({ opened, isOwner, state, visitors }: Props) => {
  const { editing, scene } = useEditor();
  const [open, setOpen] = useState<'stage' | 'share' | 'export'>();
  const close = () => setOpen(undefined);
  return (
    <header className={styles.bar}>
      <LinkButton to="/theatre" look="quiet" size="s" icon={ArrowLeft} label="To all scenes" />
      <h1 className={styles.name}>
        <InlineEdit
          value={scene.name}
          label="Name of the scene"
          maxLength={sceneBounds.nameLength}
          onSave={(name) => editing.edit([{ setScene: { name } }])}
        />
      </h1>
      <span role="status" className={styles.state}>
        {words[state]}
      </span>
      <div className={styles.tools}>
        <NameTags visitors={visitors} />
        <UndoButtons
          redoKeys="Ctrl Shift Z"
          onUndo={() => void editing.undo()}
          onRedo={() => void editing.redo()}
        />
        <IconButton icon={Settings2} label="The stage" side="bottom" onClick={() => setOpen('stage')} />
        <Button look="wood" size="s" icon={Share2} onClick={() => setOpen('share')}>
          Share
        </Button>
        <Button look="brass" size="s" icon={Download} onClick={() => setOpen('export')}>
          Export
        </Button>
      </div>
      <StageSettings open={open === 'stage'} onClose={close} />
      <ShareDialog open={open === 'share'} sceneId={opened.id} isOwner={isOwner} onClose={close} />
      <ExportDialog open={open === 'export'} sceneId={opened.id} scene={scene} onClose={close} />
    </header>
  );
};
