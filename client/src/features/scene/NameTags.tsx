import styles from './NameTags.module.css';
import type { Visitor } from './visitors.ts';

/** Who else is here, as slips of paper in their colors. */
export const NameTags = ({ visitors }: { visitors: readonly Visitor[] }) => (
  <ul className={styles.tags} aria-label="Also here" aria-live="polite">
    {visitors.map(({ id, name, color }) => (
      <li key={id} className={styles.tag} style={{ background: color }}>
        {name}
      </li>
    ))}
  </ul>
);
