import type { LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

type Props = { trigger: ReactNode; label?: string; onOpen?: () => void; children: ReactNode };

export const Menu = ({ trigger, label, onOpen, children }: Props) => (
  <DropdownMenu.Root onOpenChange={(open) => open && onOpen?.()}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className={styles.list} sideOffset={5} collisionPadding={8} aria-label={label}>
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);

type ItemProps = { icon?: LucideIcon; note?: ReactNode; onSelect: () => void; children: ReactNode };

export const MenuItem = ({ icon: Icon, note, onSelect, children }: ItemProps) => (
  <DropdownMenu.Item className={styles.item} onSelect={onSelect}>
    {Icon && <Icon size={16} aria-hidden="true" />}
    <span className={styles.text}>{children}</span>
    {note && <span className={styles.note}>{note}</span>}
  </DropdownMenu.Item>
);

type LinkProps = { href: string; download?: string; note?: ReactNode; children: ReactNode };

export const MenuLink = ({ href, download, note, children }: LinkProps) => (
  <DropdownMenu.Item className={styles.item} asChild>
    <a href={href} download={download}>
      <span className={styles.text}>{children}</span>
      {note && <span className={styles.note}>{note}</span>}
    </a>
  </DropdownMenu.Item>
);

type CheckProps = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode };

export const MenuCheck = ({ checked, onChange, children }: CheckProps) => (
  <DropdownMenu.CheckboxItem
    className={styles.item}
    checked={checked}
    onCheckedChange={onChange}
    // Several are ticked in one visit.
    onSelect={(event) => event.preventDefault()}
  >
    <span className={styles.box} aria-hidden="true">
      <DropdownMenu.ItemIndicator className={styles.tick} />
    </span>
    <span className={styles.text}>{children}</span>
  </DropdownMenu.CheckboxItem>
);

export const MenuTitle = ({ children }: { children: ReactNode }) => (
  <DropdownMenu.Label className={styles.title}>{children}</DropdownMenu.Label>
);
