import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

type Props = {
  title: string;
  /** The title is only read out: the content shows its own. */
  quiet?: boolean;
  description?: string;
  open: boolean;
  onClose: () => void;
  /** `sheet` slides in from below, for phones. */
  shape?: 'card' | 'wide' | 'sheet';
  children: ReactNode;
};

export const Dialog = ({ title, quiet, description, open, onClose, shape = 'card', children }: Props) => (
  <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
    <Primitive.Portal>
      <Primitive.Overlay className={styles.veil} />
      <Primitive.Content
        className={classNames(styles.content, styles[shape])}
        aria-describedby={description ? undefined : ''}
        // The keyboard starts at the card, not at its closing cross with a tooltip over the title.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
        }}
      >
        <header className={classNames(styles.header, quiet && styles.floating)}>
          <Primitive.Title className={quiet ? styles.hidden : undefined}>{title}</Primitive.Title>
          <Primitive.Close asChild>
            <IconButton icon={X} label="Close" keys="Esc" side="left" />
          </Primitive.Close>
        </header>
        {description && (
          <Primitive.Description className={styles.description}>{description}</Primitive.Description>
        )}
        {children}
      </Primitive.Content>
    </Primitive.Portal>
  </Primitive.Root>
);
