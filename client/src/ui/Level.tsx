import { classNames } from './class-names.ts';
import styles from './Level.module.css';

type Props = {
  label: string;
  value: number;
  max: number /** The value in words, which is shown as well. */;
  text: string;
};

/** From here on it is time to make room. */
const nearlyFull = 0.9;

/** How full something is: a strip of paper in a groove, with words. */
export const Level = ({ label, value, max, text }: Props) => {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 1;
  return (
    <div className={styles.level}>
      <p className={styles.words} aria-hidden="true">
        <b>{label}</b>
        <span>{text}</span>
      </p>
      <meter className="sr-only" aria-label={label} min={0} max={max} value={value} aria-valuetext={text} />
      <div className={styles.groove} aria-hidden="true">
        <i
          className={classNames(styles.strip, share >= nearlyFull && styles.full)}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
};
