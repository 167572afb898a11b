import { Link } from 'react-router';
import { easelPath } from '../easel/use-easel-choice.ts';
import { enhancementTitle } from '../enhancing/enhancement-card.ts';
import detail from './SpriteDetail.module.css';
import { SpritePicture } from './SpritePicture.tsx';
import styles from './SpriteVersions.module.css';
import type { DetailedSprite } from './use-sprite-detail.ts';

/** Its enhancements; each opens on the easel, beside the original. */
export const SpriteEnhancements = ({ sprite }: { sprite: DetailedSprite }) => {
  const ready = sprite.enhancements.nodes.filter(({ image }) => image);
  if (ready.length === 0) return null;
  return (
    <section className={detail.part}>
      <h2>Enhancements</h2>
      <ul className={styles.row}>
        {ready.map((enhancement) => (
          <li key={enhancement.id}>
            <Link
              to={easelPath(sprite.id, enhancement.id)}
              className={styles.item}
              aria-label={`Compare with ${enhancementTitle(enhancement)}`}
            >
              {enhancement.image && <SpritePicture image={enhancement.image} alt="" side={72} smooth lazy />}
              <span className={styles.caption}>{enhancementTitle(enhancement)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
