import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './Button.module.css';
import type { ButtonLook } from './Button.tsx';
import { classNames } from './class-names.ts';

type Props = {
  to: To;
  look?: ButtonLook;
  size?: 's' | 'm' | 'l';
  icon?: LucideIcon;
  label?: string;
  children?: ReactNode;
};

/** A link that looks like a button, because it leads on. */
export const LinkButton = ({ to, look = 'paper', size = 'm', icon: Icon, label, children }: Props) => (
  <Link
    to={to}
    aria-label={label}
    title={label}
    className={classNames(styles.button, styles[look], styles[size])}
  >
    {Icon && <Icon size={17} aria-hidden="true" />}
    {children}
  </Link>
);
