import { Clapperboard, FileDown, Hammer, RotateCcw, Star, Tag, Trash2, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { maxTags, TagEditor } from '../../ui/TagEditor.tsx';
import { ExportSpritesDialog } from '../exporting/ExportSpritesDialog.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import { useTrash } from '../sprite/use-trash.ts';
import { useUpdateSprite } from '../sprite/use-update-sprite.ts';
import { PutOnStage } from '../theatre/PutOnStage.tsx';
import { RunRecipeDialog } from './RunRecipeDialog.tsx';
import styles from './SelectionBar.module.css';

type Props = { sprites: SpriteCard[]; isTrash: boolean; onClear: () => void };

/** What can be done with the chosen ones. */
export const SelectionBar = ({ sprites, isTrash, onClear }: Props) => {
  const [isAsking, setAsking] = useState(false);
  const [open, setOpen] = useState<'stage' | 'export' | 'recipe'>();
  const close = () => setOpen(undefined);
  const { trash, restore, deleteForGood } = useTrash();
  const update = useUpdateSprite();
  const ids = sprites.map(({ id }) => id);
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
          <Button
            look="quiet"
            icon={Star}
            aria-label="Favorite"
            title="Favorite"
            aria-pressed={areFavorites}
            onClick={favor}
          >
            <span className={styles.words}>Favorite</span>
          </Button>
          <Popover.Root>
            <Popover.Trigger asChild>
              <Button look="quiet" icon={Tag} aria-label="Tag" title="Tag">
                <span className={styles.words}>Tag</span>
              </Button>
            </Popover.Trigger>
            <Popover.Portal>
              <Popover.Content className={styles.tags} sideOffset={10} aria-label="Tags all of them have">
                <TagEditor tags={shared} onChange={retag} />
              </Popover.Content>
            </Popover.Portal>
          </Popover.Root>
          <Button
            look="quiet"
            icon={Clapperboard}
            aria-label="On a stage"
            title="On a stage"
            onClick={() => setOpen('stage')}
          >
            <span className={styles.words}>On a stage</span>
          </Button>
          <Button
            look="quiet"
            icon={Hammer}
            aria-label="Run a recipe"
            title="Run a recipe"
            onClick={() => setOpen('recipe')}
          >
            <span className={styles.words}>Run a recipe</span>
          </Button>
          <Button
            look="quiet"
            icon={FileDown}
            aria-label="Export"
            title="Export"
            onClick={() => setOpen('export')}
          >
            <span className={styles.words}>Export</span>
          </Button>
          <Button
            look="quiet"
            icon={Trash2}
            aria-label="Trash"
            title="Trash"
            onClick={() => then(trash(ids))}
          >
            <span className={styles.words}>Trash</span>
          </Button>
        </>
      )}
      <IconButton icon={X} label="Choose none" keys="Esc" onClick={onClear} />
      <PutOnStage open={open === 'stage'} ids={ids} onClose={close} />
      <RunRecipeDialog open={open === 'recipe'} sprites={sprites} onClose={close} />
      <ExportSpritesDialog open={open === 'export'} sprites={sprites} onClose={close} />
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
