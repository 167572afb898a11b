import { Check, ChevronDown } from 'lucide-react';
import { Select as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Select.module.css';

export type SelectOption<T extends string> = { value: T; label: string; icon?: ReactNode };

type Props<T extends string> = {
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
  label?: string;
  id?: string;
  className?: string;
  'aria-describedby'?: string;
};

export const Select = <T extends string>({
  value,
  options,
  onChange,
  label,
  className,
  ...rest
}: Props<T>) => (
  <Primitive.Root
    value={value}
    onValueChange={(chosen) => {
      const option = options.find((one) => one.value === chosen);
      if (option) onChange(option.value);
    }}
  >
    <Primitive.Trigger {...rest} aria-label={label} className={classNames(styles.trigger, className)}>
      <Primitive.Value />
      <Primitive.Icon asChild>
        <ChevronDown size={16} aria-hidden="true" />
      </Primitive.Icon>
    </Primitive.Trigger>
    <Primitive.Portal>
      <Primitive.Content className={styles.list} position="popper" sideOffset={4} collisionPadding={8}>
        <Primitive.Viewport>
          {options.map((option) => (
            <Primitive.Item key={option.value} value={option.value} className={styles.item}>
              <Primitive.ItemText>
                <span className={styles.text}>
                  {option.icon}
                  {option.label}
                </span>
              </Primitive.ItemText>
              <Primitive.ItemIndicator>
                <Check size={16} aria-hidden="true" />
              </Primitive.ItemIndicator>
            </Primitive.Item>
          ))}
        </Primitive.Viewport>
      </Primitive.Content>
    </Primitive.Portal>
  </Primitive.Root>
);
