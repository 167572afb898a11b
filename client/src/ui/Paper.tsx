import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Paper.module.css';

type Props = ComponentProps<'section'> & { title?: string; aside?: ReactNode; pinned?: boolean };

/** A parchment card on the wood. With a title it is a labelled region. */
export const Paper = ({ title, aside, pinned, className, children, ...props }: Props) => (
  <section aria-label={title} {...props} className={classNames(styles.paper, className)}>
    {pinned && <span className={styles.pin} aria-hidden="true" />}
    {title && (
      <header className={styles.header}>
        <h2>{title}</h2>
        {aside}
      </header>
    )}
    <div className={styles.body}>{children}</div>
  </section>
);
