import { Check, X } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ShelfSlot } from '../shelf/ShelfSlot.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import { VariantJob } from './VariantJob.tsx';
import styles from './VariantTray.module.css';

type Props = {
  sprites: readonly SpriteCard[];
  shownId: string | undefined;
  onShow: (spriteId: string) => void;
  onKeep: (spriteId: string) => void;
  onDismiss: () => void;
};

/** Variants of one description side by side, as they come, until one is kept or all are. */
export const VariantTray = ({ sprites, shownId, onShow, onKeep, onDismiss }: Props) => {
  const shown = sprites.find(({ id }) => id === shownId);
  return (
    <section aria-label="Variants" className={styles.tray}>
      <ul className={styles.row}>
        {sprites.map((sprite) => (
          <ShelfSlot
            key={sprite.id}
            side={56}
            slot={{ kind: 'sprite', item: sprite }}
            isShown={sprite === shown}
            onShow={onShow}
          />
        ))}
      </ul>
      {sprites.map(({ id, job }) => (
        <VariantJob key={id} job={job} />
      ))}
      <div className={styles.verbs}>
        <Button
          size="s"
          icon={Check}
          disabled={shown?.status !== 'READY'}
          title="The others go into the trash"
          aria-label="Keep this one"
          onClick={() => shown && onKeep(shown.id)}
        >
          <span>
            Keep<span className={styles.rest}> this one</span>
          </span>
        </Button>
        <IconButton icon={X} label="Keep all" onClick={onDismiss} />
      </div>
    </section>
  );
};
