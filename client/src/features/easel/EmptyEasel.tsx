import { type ReactNode, useRef } from 'react';
import { boat, chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Easel.module.css';
import { Frame } from './Frame.tsx';

type Props = {
  isLoading: boolean /** A sprite was asked for that is not here. */;
  isMissing: boolean;
  children?: ReactNode;
};

/** Nothing drawn yet: the easel says how to begin. */
export const EmptyEasel = ({ isLoading, isMissing, children }: Props) => {
  const canvas = useRef<HTMLDivElement>(null);
  const welcome = isMissing ? (
    <EmptyState
      page
      drawing={chest}
      size={8}
      title="This sprite is not here"
      text="It may have been deleted. Choose one from the shelf or the library."
    />
  ) : (
    <EmptyState
      page
      drawing={boat}
      size={10}
      title="What shall it be?"
      text="Describe something small: a boat, a lantern, a cat with a hat. Press Draw and watch it appear here."
    />
  );
  return (
    <section aria-label="Easel" className={styles.place}>
      <span />
      <Frame canvas={canvas}>
        {children ? (
          <div className={styles.failure}>{children}</div>
        ) : isLoading ? (
          <p role="status">Fetching it</p>
        ) : (
          welcome
        )}
      </Frame>
    </section>
  );
};
