import type { CombinedError } from '@urql/core';
import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './Shelf.module.css';
import { ShelfSlot } from './ShelfSlot.tsx';
import type { ShelfItem } from './use-shelf.ts';

type Props = {
  items: ShelfItem[] | undefined;
  error: CombinedError | undefined;
  shownId: string | undefined;
  onShow: (spriteId: string, enhancementId?: string) => void;
  onRetry: () => void;
};

const waiting = Array.from({ length: 12 }, (_, i) => i);

/** A board along the wall with what was made lately. */
export const Shelf = ({ items, error, shownId, onShow, onRetry }: Props) => {
  const problem = error && problemOfRequest(error);
  return (
    <section aria-label="Shelf: what you made lately" className={styles.shelf}>
      {problem && (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={onRetry}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {items?.length === 0 && (
        <p className={styles.empty}>The shelf is empty. What you draw will stand here.</p>
      )}
      <ul className={styles.row}>
        {!items && !problem && waiting.map((i) => <li key={i} className={styles.ghost} aria-hidden="true" />)}
        {items?.map((slot) => (
          <ShelfSlot key={slot.item.id} slot={slot} isShown={slot.item.id === shownId} onShow={onShow} />
        ))}
      </ul>
      <span className={styles.board} aria-hidden="true" />
    </section>
  );
};
