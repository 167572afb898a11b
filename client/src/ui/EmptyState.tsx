import type { ReactNode } from 'react';
import type { boat } from './drawings.ts';
import styles from './EmptyState.module.css';
import { PixelArt } from './PixelArt.tsx';

type Props = { drawing: typeof boat; size?: number; title: string; text?: ReactNode; children?: ReactNode };

/** What to do first, with a picture. */
export const EmptyState = ({ drawing, size = 6, title, text, children }: Props) => (
  <div className={styles.empty}>
    <PixelArt {...drawing} size={size} />
    <h2>{title}</h2>
    {text && <p className={styles.text}>{text}</p>}
    {children && <div className={styles.actions}>{children}</div>}
  </div>
);
