import styles from './BrassGradient.module.css';

/** Brass in the light, for a fill of `url(#id)`; `to` is where it ends, as shares of the box. */
export const BrassGradient = ({ id, to }: { id: string; to: readonly [x: number, y: number] }) => (
  <linearGradient id={id} x1="0" y1="0" x2={to[0]} y2={to[1]}>
    <stop offset="0" className={styles.light} />
    <stop offset="0.5" className={styles.brass} />
    <stop offset="1" className={styles.deep} />
  </linearGradient>
);
