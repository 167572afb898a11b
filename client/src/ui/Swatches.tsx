import styles from './Swatches.module.css';

/** Colors in a row, to be looked at: what they are is said elsewhere. */
export const Swatches = ({ colors }: { colors: readonly string[] }) => (
  <span className={styles.row} aria-hidden="true">
    {colors.map((color) => (
      <span key={color} style={{ backgroundColor: color }} />
    ))}
  </span>
);
