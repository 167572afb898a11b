import { useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from '../../ui/ExportForm.module.css';
import { ExportSpritesForm } from './ExportSpritesForm.tsx';

type Props = {
  open: boolean;
  sprites: readonly { id: string; name: string }[];
  /** One of the sprite's animations, when it is looked at. */
  animationId?: string;
  onClose: () => void;
};

/** What one export takes at most. */
const maxExported = 500;

const scopes = [
  { value: 'sprite', label: 'The sprite' },
  { value: 'animation', label: 'This animation only' },
] as const;

const Exporting = ({ sprites, animationId }: Pick<Props, 'sprites' | 'animationId'>) => {
  const [scope, setScope] = useState<'sprite' | 'animation'>('sprite');
  const isAnimation = animationId !== undefined && scope === 'animation';
  const ids = sprites.slice(0, maxExported).map(({ id }) => id);
  const [first] = sprites;
  const what = isAnimation
    ? '1 animation'
    : ids.length === 1 && first
      ? first.name
      : `${ids.length} sprites${ids.length < sprites.length ? `, the first of ${sprites.length}` : ''}`;
  return (
    <div className={styles.form}>
      {animationId && <Choice label="What" value={scope} options={scopes} onChange={setScope} />}
      <ExportSpritesForm
        subject={isAnimation ? { animationIds: [animationId] } : { spriteIds: ids }}
        what={what}
      />
    </div>
  );
};

/** Takes sprites and their animations away as a file for a game. */
export const ExportSpritesDialog = ({ open, sprites, animationId, onClose }: Props) => (
  <Dialog title="Export" open={open} onClose={onClose}>
    <Exporting sprites={sprites} animationId={animationId} />
  </Dialog>
);
