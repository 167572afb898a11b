import { ChevronRight } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import styles from './Fold.module.css';

type Props = { title: string; children: ReactNode };

/** What not everyone needs, behind a line to press. */
export const Fold = ({ title, children }: Props) => {
  const content = useRef<HTMLDivElement>(null);
  return (
    <Collapsible.Root
      // Where the panel scrolls, what was opened would stay hidden below.
      onOpenChange={(open) => {
        if (open)
          requestAnimationFrame(() =>
            content.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }),
          );
      }}
    >
      <Collapsible.Trigger className={styles.trigger}>
        <ChevronRight size={17} aria-hidden="true" className={styles.arrow} />
        {title}
      </Collapsible.Trigger>
      <Collapsible.Content ref={content} className={styles.content}>
        {children}
      </Collapsible.Content>
    </Collapsible.Root>
  );
};
