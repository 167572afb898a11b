import { Clapperboard, RotateCcw, Star, Tag, Trash2, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { maxTags, TagEditor } from '../../ui/TagEditor.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import { useTrash } from '../sprite/use-trash.ts';
import { useUpdateSprite } from '../sprite/use-update-sprite.ts';
import { PutOnStage } from '../theatre/PutOnStage.tsx';
import styles from './SelectionBar.module.css';

type Props = { sprites: SpriteCard[]; isTrash: boolean; onClear: () => void };

/** What one call takes at most. */
const batch = 100;

/** What can be done with the chosen ones. */
export const SelectionBar = ({ sprites, isTrash, onClear }: Props) => {
  const [isAsking, setAsking] = useState(false);
  const [isStaging, setStaging] = useState(false);
  const { trash, restore, deleteForGood } = useTrash();
  const update = useUpdateSprite();
  const ids = sprites.slice(0, batch).map(({ id }) => id);
  const areFavorites = sprites.every(({ favorite }) => favorite);
  const shared = (sprites[0]?.tags ?? []).filter((tag) => sprites.every(({ tags }) => tags.includes(tag)));

  const favor = () => sprites.map(({ id }) => update({ id, favorite: !areFavorites }));
  const retag = (next: string[]) => {
    const removed = shared.filter((tag) => !next.includes(tag));
    for (const { id, tags } of sprites) {
      const merged = [...new Set([...tags, ...next])].filter((tag) => !removed.includes(tag));
      void update({ id, tags: merged.slice(0, maxTags) });
    }
  };
  const then = (work: Promise<void>) => {
    onClear();
    void work;
  };

  return (
    <div role="toolbar" aria-label="For the chosen sprites" className={styles.bar}>
      <span role="status" className={styles.count}>
        <b>{sprites.length}</b> <span>chosen</span>
      </span>
      {isTrash ? (
        <>
          <Button look="quiet" icon={RotateCcw} onClick={() => then(restore(ids))}>
            Restore
          </Button>
          <Button look="danger" icon={Trash2} onClick={() => setAsking(true)}>
            Delete for good
          </Button>
        </>
      ) : (
        <>
          <Button look="quiet" icon={Star} aria-pressed={areFavorites} onClick={favor}>
            Favorite
          </Button>
          <Popover.Root>
            <Popover.Trigger asChild>
              <Button look="quiet" icon={Tag}>
                Tag
              </Button>
            </Popover.Trigger>
            <Popover.Portal>
              <Popover.Content className={styles.tags} sideOffset={10} aria-label="Tags all of them have">
                <TagEditor tags={shared} onChange={retag} />
              </Popover.Content>
            </Popover.Portal>
          </Popover.Root>
          <Button look="quiet" icon={Clapperboard} onClick={() => setStaging(true)}>
            On a stage
          </Button>
          <Button look="quiet" icon={Trash2} onClick={() => then(trash(ids))}>
            Trash
          </Button>
        </>
      )}
      <IconButton icon={X} label="Choose none" keys="Esc" onClick={onClear} />
      <PutOnStage open={isStaging} ids={ids} onClose={() => setStaging(false)} />
      <Confirm
        open={isAsking}
        title={
          ids.length === 1 ? 'Delete this sprite for good?' : `Delete these ${ids.length} sprites for good?`
        }
        text="Their versions and enhancements go with them. This cannot be undone."
        verb="Delete for good"
        onConfirm={() => then(deleteForGood(ids))}
        onClose={() => setAsking(false)}
      />
    </div>
  );
};
