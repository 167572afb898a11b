import styles from './SizeMisfit.module.css';

type Props = { problem: string | undefined; image: { width: number; height: number } };

/** Why the artist does not take this sprite; nothing when it does. */
export const SizeMisfit = ({ problem, image: { width, height } }: Props) =>
  problem ? (
    <p className={styles.misfit}>
      {problem} This sprite is {width} × {height}.
    </p>
  ) : null;
