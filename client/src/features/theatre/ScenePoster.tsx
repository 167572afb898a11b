import { Picture } from '../../ui/Picture.tsx';
import { PixelArt } from '../../ui/PixelArt.tsx';
import styles from './ScenePoster.module.css';
import type { SceneCard } from './scene-card.ts';
import { curtain } from './stage-drawings.ts';

/** Its first moment; a closed curtain until that has been painted. */
export const ScenePoster = ({ scene: { poster, width, height } }: { scene: SceneCard }) => (
  <span className={styles.poster}>
    {poster ? (
      <Picture
        src={poster.url}
        alt=""
        thumbhash={poster.thumbhash}
        pixelated={false}
        lazy
        style={
          width / height >= 4 / 3
            ? { width: '100%', height: '100%', objectFit: 'cover' }
            : { height: '100%', objectFit: 'contain' }
        }
      />
    ) : (
      <PixelArt {...curtain} size={4} />
    )}
  </span>
);
