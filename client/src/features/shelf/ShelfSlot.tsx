import { CircleAlert, Star, WandSparkles } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import { enhancementTitle } from '../enhancing/enhancement-card.ts';
import { problemOfState } from '../jobs/job-problem.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import { RetryMark } from './RetryMark.tsx';
import styles from './Shelf.module.css';
import type { ShelfItem } from './use-shelf.ts';

type Props = {
  slot: ShelfItem;
  isShown: boolean;
  /** Of its picture, px. */
  side?: number;
  onShow: (spriteId: string, enhancementId?: string) => void;
};

const titleOf = (slot: ShelfItem) =>
  slot.kind === 'sprite' ? slot.item.name : `${slot.item.sprite.name}, ${enhancementTitle(slot.item)}`;

export const ShelfSlot = ({ slot, isShown, side = 84, onShow }: Props) => {
  const { item } = slot;
  const title = titleOf(slot);
  const problem = item.status === 'FAILED' ? problemOfState(item.job) : undefined;
  const state = problem
    ? `, did not work out: ${problem.title}`
    : item.status === 'PENDING'
      ? ', being made'
      : '';
  return (
    <li className={styles.place}>
      <button
        type="button"
        className={classNames(styles.slot, isShown && styles.shown)}
        aria-pressed={isShown}
        aria-label={`${title}${state}`}
        title={problem ? `${title}: ${problem.title} ${problem.advice}` : title}
        onClick={() => (slot.kind === 'sprite' ? onShow(item.id) : onShow(slot.item.sprite.id, item.id))}
      >
        {item.image ? (
          <SpritePicture image={item.image} alt="" side={side} smooth={slot.kind === 'enhancement'} lazy />
        ) : (
          <span className={styles.pending} style={{ width: side, height: side }}>
            {item.status === 'FAILED' ? (
              <CircleAlert size={24} aria-hidden="true" />
            ) : (
              <span className={styles.percent}>{Math.round((item.job?.progress ?? 0) * 100)}%</span>
            )}
          </span>
        )}
        {slot.kind === 'enhancement' && <WandSparkles size={14} aria-hidden="true" className={styles.mark} />}
        {slot.kind === 'sprite' && slot.item.favorite && (
          <Star size={14} aria-hidden="true" fill="currentColor" className={styles.mark} />
        )}
      </button>
      {problem?.retryable && item.job && <RetryMark jobId={item.job.id} title={title} />}
    </li>
  );
};
