import { Comparer } from '../../ui/Comparer.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import pictures from '../../ui/Picture.module.css';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import styles from './RedrawPanel.module.css';
import type { PaintedImage } from './use-sprite-to-paint.ts';

type Props = { spriteId: string; before: PaintedImage; after: PaintedImage };

const box = { width: 236, height: 236 };

const Side = ({ image, alt }: { image: PaintedImage; alt: string }) => {
  const { width, height } = wholeMultiple(image, box);
  return (
    <span className={`${pictures.checker} ${styles.side}`} style={{ width, height }}>
      <img
        src={image.url}
        alt={alt}
        draggable={false}
        className={pictures.pixelated}
        style={{ width, height }}
      />
    </span>
  );
};

/** What came of it: a version already. */
export const RedrawResult = ({ spriteId, before, after }: Props) => {
  const { width, height } = wholeMultiple(after, box);
  return (
    <Paper title="Before and after">
      <div className={styles.compare} style={{ width, height }}>
        <Comparer
          label="How much of before and after is shown"
          before={<Side image={before} alt="Before" />}
          after={<Side image={after} alt="After" />}
        />
      </div>
      <p className={styles.help}>It is a version already; the one before stays among the versions.</p>
      <LinkButton to={`/sprite/${spriteId}`} size="s">
        See the versions
      </LinkButton>
    </Paper>
  );
};
