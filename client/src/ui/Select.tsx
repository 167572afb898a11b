import { Check, ChevronDown } from 'lucide-react';
import { Select as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Select.module.css';

export type SelectOption<T extends string> = {
  value: T;
  label: string;
  icon?: ReactNode;
  /** Short, at the right: a price. */
  note?: string;
  /** A sentence below. */
  detail?: string;
  /** Can be read and reached, but not chosen. */
  disabled?: boolean;
};

type Props<T extends string> = {
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
  label?: string;
  id?: string;
  className?: string;
  /** As high as a large button, with the note below the label. */
  tall?: boolean;
  'aria-describedby'?: string;
};

export const Select = <T extends string>({
  value,
  options,
  onChange,
  label,
  className,
  tall,
  ...rest
}: Props<T>) => {
  const chosen = options.find((one) => one.value === value);
  return (
    <Primitive.Root
      value={value}
      onValueChange={(next) => {
        const option = options.find((one) => one.value === next);
        if (option && !option.disabled) onChange(option.value);
      }}
    >
      <Primitive.Trigger
        {...rest}
        aria-label={label}
        className={classNames(styles.trigger, tall && styles.tall, className)}
      >
        <Primitive.Value>
          <span className={styles.chosen}>
            <span className={styles.text}>
              {chosen?.icon}
              <span className={styles.name}>{chosen?.label}</span>
            </span>
            {chosen?.note && <span className={styles.note}>{chosen.note}</span>}
          </span>
        </Primitive.Value>
        <Primitive.Icon asChild>
          <ChevronDown size={16} aria-hidden="true" />
        </Primitive.Icon>
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.list} position="popper" sideOffset={4} collisionPadding={8}>
          <Primitive.Viewport>
            {options.map((option) => (
              <Primitive.Item
                key={option.value}
                value={option.value}
                className={styles.item}
                textValue={option.label}
                aria-disabled={option.disabled || undefined}
              >
                <Primitive.ItemText asChild>
                  <span className={styles.words}>
                    <span className={styles.first}>
                      <span className={styles.text}>
                        {option.icon}
                        {option.label}
                      </span>
                      {option.note && <span className={styles.note}>{option.note}</span>}
                    </span>
                    {option.detail && <span className={styles.detail}>{option.detail}</span>}
                  </span>
                </Primitive.ItemText>
                <span className={styles.tick}>
                  <Primitive.ItemIndicator>
                    <Check size={16} aria-hidden="true" />
                  </Primitive.ItemIndicator>
                </span>
              </Primitive.Item>
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
};
