import type { ReactNode } from 'react';
import type { boat } from './drawings.ts';
import styles from './EmptyState.module.css';
import { PixelArt } from './PixelArt.tsx';

type Props = {
  drawing: typeof boat;
  size?: number;
  title: string;
  /** All that there is on the page: its title is the page's. */
  page?: boolean;
  text?: ReactNode;
  children?: ReactNode;
};

/** What to do first, with a picture. */
export const EmptyState = ({ drawing, size = 6, title, page, text, children }: Props) => {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      <PixelArt {...drawing} size={size} />
      <Heading className={styles.title}>{title}</Heading>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
};
