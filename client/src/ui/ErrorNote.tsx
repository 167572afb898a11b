import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ErrorNote.module.css';

type Props = { title: string; advice: string; children?: ReactNode };

/** What happened, and what to do about it. */
export const ErrorNote = ({ title, advice, children }: Props) => (
  <div role="alert" className={styles.note}>
    <CircleAlert size={20} aria-hidden="true" className={styles.icon} />
    <div>
      <p className={styles.title}>{title}</p>
      <p>{advice}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  </div>
);
