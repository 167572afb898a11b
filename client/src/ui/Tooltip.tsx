import { Tooltip as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Tooltip.module.css';

type Props = { text: string; keys?: string; side?: 'top' | 'bottom' | 'left' | 'right'; children: ReactNode };

/** A slip of paper that repeats what a screen reader hears from the control's own label. */
export const Tooltip = ({ text, keys, side = 'top', children }: Props) => (
  <Primitive.Root>
    <Primitive.Trigger asChild>{children}</Primitive.Trigger>
    <Primitive.Portal>
      <Primitive.Content className={styles.slip} side={side} sideOffset={6} collisionPadding={8}>
        {text}
        {keys && <kbd className={styles.keys}>{keys}</kbd>}
      </Primitive.Content>
    </Primitive.Portal>
  </Primitive.Root>
);

export const TooltipProvider = ({ children }: { children: ReactNode }) => (
  <Primitive.Provider delayDuration={350}>{children}</Primitive.Provider>
);
