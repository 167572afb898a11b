import { Star, Trash2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineEdit } from '../../ui/InlineEdit.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import type { EnhancementCard } from '../enhancing/enhancement-card.ts';
import { DetailsButton } from '../sprite/DetailsButton.tsx';
import { useTrash } from '../sprite/use-trash.ts';
import { maxNameLength, useUpdateSprite } from '../sprite/use-update-sprite.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import styles from './EaselBar.module.css';
import type { EaselSprite } from './use-easel-sprite.ts';

type Props = { sprite: EaselSprite; enhancement: EnhancementCard | undefined; onTrashed: () => void };

export const EaselBar = ({ sprite, enhancement, onTrashed }: Props) => {
  const update = useUpdateSprite();
  const { trash } = useTrash();
  const { id, name, favorite, image, seed } = sprite;
  const toggleFavorite = () => void update({ id, favorite: !favorite });
  const remove = () => {
    void trash([id]);
    onTrashed();
  };
  useShortcut('f', toggleFavorite);
  useShortcut('Delete', remove);
  return (
    <div className={styles.bar}>
      <h1 className={styles.name}>
        <InlineEdit
          value={name}
          label="Name"
          maxLength={maxNameLength}
          onSave={(text) => void update({ id, name: text })}
        />
      </h1>
      <span className={styles.facts}>
        {image ? `${image.width}×${image.height}` : 'no picture yet'}
        {typeof seed === 'number' && <span>seed {seed}</span>}
      </span>
      <div className={styles.tools}>
        <IconButton icon={Star} label="Favorite" keys="F" lit={favorite} onClick={toggleFavorite} />
        <IconButton icon={Trash2} label="Move to the trash" keys="Del" onClick={remove} />
        <DetailsButton sprite={sprite} beneath="the tavern" look="quiet" />
        <DownloadMenu sprite={sprite} enhancement={enhancement} />
      </div>
    </div>
  );
};
