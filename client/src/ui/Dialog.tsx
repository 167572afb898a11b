import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { useReturnFocus } from './use-return-focus.ts';

type Props = {
  title: string;
  /** The title is only read out: the content shows its own. */
  quiet?: boolean;
  description?: string;
  open: boolean;
  onClose: () => void;
  /** `sheet` slides in from below, for phones. */
  shape?: 'card' | 'wide' | 'sheet';
  /** Where the keyboard goes on when the button that opened it is no more; without it, back to that button. */
  returnTo?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

export const Dialog = ({
  title,
  quiet,
  description,
  open,
  onClose,
  shape = 'card',
  returnTo,
  children,
}: Props) => {
  const { remember, comeBack } = useReturnFocus(returnTo);
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.veil} />
        <Primitive.Content
          className={classNames(styles.content, styles[shape])}
          aria-describedby={description ? undefined : ''}
          // The keyboard starts at the card, not at its closing cross with a tooltip over the title.
          onOpenAutoFocus={(event) => {
            remember();
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={comeBack}
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
};
