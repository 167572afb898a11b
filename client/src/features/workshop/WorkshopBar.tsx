import { Compass, FileDown, Footprints, PenTool } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { InlineEdit } from '../../ui/InlineEdit.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { MovePanel } from '../animating/MovePanel.tsx';
import { ExportSpritesDialog } from '../exporting/ExportSpritesDialog.tsx';
import { DetailsButton } from '../sprite/DetailsButton.tsx';
import { maxNameLength, useUpdateSprite } from '../sprite/use-update-sprite.ts';
import { TurnedSprites } from '../turning/TurnedSprites.tsx';
import { TurnPanel } from '../turning/TurnPanel.tsx';
import { DrawAgain } from './DrawAgain.tsx';
import styles from './WorkshopBar.module.css';
import type { BenchSprite } from './workshop-documents.ts';
import { paintPath, workshopPath } from './workshop-path.ts';

type Props = { sprite: BenchSprite /** The one on the bench. */; animationId: string | undefined };

/** What the sprite is called, and what can be done with it besides pixel work. */
export const WorkshopBar = ({ sprite, animationId }: Props) => {
  const { id, name, image, recipe } = sprite;
  const update = useUpdateSprite();
  const [open, setOpen] = useState<'move' | 'turn' | 'export'>();
  const close = () => setOpen(undefined);
  const navigate = useNavigate();
  const show = (begunId: string) => {
    close();
    navigate(workshopPath(id, begunId));
  };
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        <InlineEdit
          value={name}
          label="Name"
          maxLength={maxNameLength}
          onSave={(text) => void update({ id, name: text })}
        />
      </h1>
      <div className={styles.verbs}>
        <DetailsButton sprite={sprite} beneath="the workshop" />
        <DrawAgain sprite={sprite} />
        <Button size="s" icon={Footprints} disabled={!image} onClick={() => setOpen('move')}>
          Make it move
        </Button>
        <Button size="s" icon={Compass} disabled={!image} onClick={() => setOpen('turn')}>
          Turn
        </Button>
        <LinkButton to={paintPath(id)} size="s" icon={PenTool}>
          Paint
        </LinkButton>
        <Button size="s" look="brass" icon={FileDown} disabled={!image} onClick={() => setOpen('export')}>
          Export
        </Button>
      </div>
      <Dialog title="Make it move" open={open === 'move'} onClose={close}>
        {image && <MovePanel sprite={{ id, image, direction: recipe?.direction }} onStarted={show} />}
      </Dialog>
      <Dialog title="Turn it around" open={open === 'turn'} onClose={close}>
        {image && (
          <>
            <TurnedSprites spriteId={id} />
            <TurnPanel sprite={{ id, image }} />
          </>
        )}
      </Dialog>
      <ExportSpritesDialog
        open={open === 'export'}
        sprites={[{ id, name }]}
        animationId={animationId}
        onClose={close}
      />
    </header>
  );
};
