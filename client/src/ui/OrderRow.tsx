import type { ReactNode } from 'react';
import styles from './OrderRow.module.css';

/** Who does it, and beside it the button that sends it. */
export const OrderRow = ({ children }: { children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
);
