import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  icon: LucideIcon;
  label: string;
  keys?: string;
  /** Filled with brass, as a pressed toggle. */
  lit?: boolean;
  side?: 'top' | 'bottom' | 'left' | 'right';
};

export const IconButton = ({ icon: Icon, label, keys, lit, side, className, ...props }: Props) => (
  <Tooltip text={label} keys={keys} side={side}>
    <button
      type="button"
      {...props}
      aria-label={label}
      aria-pressed={lit ?? props['aria-pressed']}
      className={classNames(styles.button, lit && styles.lit, className)}
    >
      <Icon size={18} aria-hidden="true" fill={lit ? 'currentColor' : 'none'} />
    </button>
  </Tooltip>
);
