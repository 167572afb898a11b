import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

export type ButtonLook = 'brass' | 'paper' | 'wood' | 'quiet' | 'danger';

type Props = ComponentProps<'button'> & {
  look?: ButtonLook;
  size?: 's' | 'm' | 'l';
  icon?: LucideIcon;
  /** Waiting for an answer: stays in place and focusable, but does nothing when pressed. */
  busy?: boolean;
  /** On a phone only its icon is seen; its words are still its name. */
  terse?: boolean;
};

export const Button = ({
  look = 'paper',
  size = 'm',
  icon: Icon,
  busy,
  terse,
  className,
  ...props
}: Props) => (
  <button
    type="button"
    {...props}
    aria-busy={busy || undefined}
    aria-disabled={busy || props.disabled || undefined}
    onClick={busy ? (event) => event.preventDefault() : props.onClick}
    className={classNames(styles.button, styles[look], styles[size], className)}
  >
    {Icon && <Icon size={size === 'l' ? 20 : 17} aria-hidden="true" />}
    {terse ? <span className={styles.terse}>{props.children}</span> : props.children}
  </button>
);
