import { Link } from 'react-router';
import { classNames } from '../../ui/class-names.ts';
import pictures from '../../ui/Picture.module.css';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import styles from './FrameStrip.module.css';

type Frame = { image: { url: string; width: number; height: number } };

type Props = { animationId: string; frames: readonly Frame[]; index: number };

const box = { width: 44, height: 44 };

/** All frames; each leads to its own desk. */
export const FrameStrip = ({ animationId, frames, index }: Props) => (
  <ol className={styles.strip} aria-label="Frames">
    {frames.map(({ image }, place) => {
      const { width, height } = wholeMultiple(image, box);
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place; two may show one picture
        <li key={place}>
          <Link
            to={`/animations/${animationId}/paint/${place + 1}`}
            aria-label={`Frame ${place + 1}`}
            aria-current={place === index ? 'page' : undefined}
            className={classNames(pictures.checker, styles.frame, place === index && styles.current)}
          >
            <img
              src={image.url}
              alt=""
              draggable={false}
              className={pictures.pixelated}
              style={{ width, height }}
            />
          </Link>
        </li>
      );
    })}
  </ol>
);
