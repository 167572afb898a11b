import { BookmarkPlus, CircleAlert } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import styles from './EnhancementItem.module.css';
import { type EnhancementCard, enhancementTitle } from './enhancement-card.ts';

type Props = {
  enhancement: EnhancementCard;
  isShown: boolean;
  onShow: () => void;
  onPromote: () => void;
};

const states = { PENDING: 'Being painted', FAILED: 'Did not work out', READY: '' } as const;

export const EnhancementItem = ({ enhancement, isShown, onShow, onPromote }: Props) => {
  useJobUpdates(enhancement.job);
  const { image, status, job } = enhancement;
  const title = enhancementTitle(enhancement);
  return (
    <li className={classNames(styles.item, isShown && styles.shown)}>
      <button type="button" className={styles.open} aria-pressed={isShown} onClick={onShow}>
        <span className={styles.picture}>
          {image ? (
            <SpritePicture image={image} alt="" side={52} smooth lazy />
          ) : status === 'FAILED' ? (
            <CircleAlert size={22} aria-hidden="true" />
          ) : (
            <span className={styles.percent}>{Math.round((job?.progress ?? 0) * 100)}%</span>
          )}
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.note}>{states[status] || enhancement.prompt}</span>
        </span>
      </button>
      {image && (
        <IconButton icon={BookmarkPlus} label={`Keep ${title} as a sprite`} onClick={onPromote} side="left" />
      )}
    </li>
  );
};
