import { Link } from 'react-router';
import { toneOf } from '../../ui/tone.ts';
import type { AnimationCard } from '../animating/animation-card.ts';
import { directionLabels } from '../drawing/option-labels.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import styles from './SubjectPicker.module.css';
import type { BenchSprite } from './workshop-documents.ts';
import { workshopPath } from './workshop-path.ts';

type Props = {
  sprite: BenchSprite;
  animations: readonly AnimationCard[];
  /** None: the still. */
  chosenId: string | undefined;
};

const side = 40;

/** The still and its movements: one of them lies on the bench. */
export const SubjectPicker = ({ sprite, animations, chosenId }: Props) => (
  <nav aria-label="On the bench" className={styles.row} data-tone={toneOf(sprite.image?.thumbhash)}>
    <Link
      to={workshopPath(sprite.id)}
      className={styles.item}
      aria-current={chosenId ? undefined : 'true'}
      preventScrollReset
    >
      {sprite.image && <SpritePicture image={sprite.image} alt="" side={side} />}
      <span>The still</span>
    </Link>
    {animations.map(({ id, action, direction, status, frames }) => {
      const image = frames[0]?.image;
      return (
        <Link
          key={id}
          to={workshopPath(sprite.id, id)}
          className={styles.item}
          aria-current={id === chosenId ? 'true' : undefined}
          preventScrollReset
        >
          {image && (
            <SpritePicture image={{ ...image, small: image.url, thumbhash: '' }} alt="" side={side} />
          )}
          <span className={styles.words}>
            <span className={styles.action}>{action}</span>
            <span className={styles.note}>
              {status === 'READY'
                ? `${directionLabels[direction].split(',')[0]}, ${frames.length} frames`
                : status === 'PENDING'
                  ? 'on its way'
                  : 'did not work out'}
            </span>
          </span>
        </Link>
      );
    })}
  </nav>
);
