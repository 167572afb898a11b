import { CircleAlert, Star } from 'lucide-react';
import { memo, useId } from 'react';
import { Link, useLocation } from 'react-router';
import { classNames } from '../../ui/class-names.ts';
import { dayText } from '../../ui/duration.ts';
import { isActive } from '../jobs/job-state.ts';
import { stageText } from '../jobs/job-words.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import styles from './SpriteTile.module.css';

type Props = {
  sprite: SpriteCard;
  side: number;
  isChosen: boolean;
  isChoosing: boolean;
  onToggle: (id: string, isRange: boolean) => void;
  onFocus: (id: string) => void;
};

export const SpriteTile = memo(({ sprite, side, isChosen, isChoosing, onToggle, onFocus }: Props) => {
  const { search } = useLocation();
  const sizeId = useId();
  const { id, name, image, favorite, job, status, trashedAt, deletedAfter } = sprite;
  return (
    <article className={classNames(styles.tile, isChosen && styles.chosen)} onFocus={() => onFocus(id)}>
      <Link
        to={{ pathname: `/sprite/${id}`, search }}
        preventScrollReset
        className={styles.link}
        aria-label={trashedAt && deletedAfter ? `${name}, goes ${dayText(deletedAfter)}` : name}
        aria-describedby={image && !trashedAt ? sizeId : undefined}
        onClick={(event) => {
          // While choosing, a press anywhere on a card chooses it.
          if (!isChoosing && !event.shiftKey) return;
          event.preventDefault();
          onToggle(id, event.shiftKey);
        }}
      >
        {image ? (
          <SpritePicture image={image} alt="" side={side} lazy />
        ) : (
          <span className={styles.pending} style={{ width: side, height: side }}>
            {status === 'FAILED' ? <CircleAlert size={26} aria-hidden="true" /> : null}
            {status === 'FAILED' ? 'Did not work out' : isActive(job) ? stageText(job) : 'Being drawn'}
          </span>
        )}
        <span className={styles.name}>
          <span className={styles.text}>{name}</span>
          {trashedAt && deletedAfter ? (
            <span className={styles.goes}>Goes {dayText(deletedAfter)}</span>
          ) : (
            image && (
              <span id={sizeId} className={styles.size}>
                {image.width}×{image.height}
              </span>
            )
          )}
        </span>
      </Link>
      {favorite && (
        <Star size={16} fill="currentColor" className={styles.star} aria-label="Favorite" role="img" />
      )}
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={`Choose ${name}`}
        className={classNames(styles.check, (isChosen || isChoosing) && styles.visible)}
        onChange={({ nativeEvent }) =>
          onToggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </article>
  );
});
