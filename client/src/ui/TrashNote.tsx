import { Hourglass } from 'lucide-react';
import styles from './TrashNote.module.css';

/** Nobody must be surprised by what the trash does by itself. */
export const TrashNote = () => (
  <p className={styles.note}>
    <Hourglass size={16} aria-hidden="true" />
    What lies here goes for good 30 days after it was trashed. Each card says when.
  </p>
);
