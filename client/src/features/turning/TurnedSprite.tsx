import { CircleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import styles from './Turns.module.css';

const side = 64;

/** The end of the name: "knight, south-east" says where it looks. */
const caption = (name: string) => name.split(', ').at(-1) ?? name;

export const TurnedSprite = ({ sprite }: { sprite: SpriteCard }) => {
  const { id, name, image, job, status } = sprite;
  useJobUpdates(job);
  return (
    <li>
      <Link to={`/sprite/${id}`} className={styles.item} aria-label={name} title={name}>
        {image ? (
          <SpritePicture image={image} alt="" side={side} lazy />
        ) : (
          <span className={styles.pending} style={{ width: side, height: side }}>
            {status === 'FAILED' ? (
              <CircleAlert size={22} aria-hidden="true" />
            ) : (
              `${Math.round((job?.progress ?? 0) * 100)}%`
            )}
          </span>
        )}
        <span className={styles.caption}>{caption(name)}</span>
      </Link>
    </li>
  );
};
