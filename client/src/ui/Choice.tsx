import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Choice.module.css';
import { classNames } from './class-names.ts';

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: ReactNode; name?: string }[];
  onChange: (value: T) => void;
  className?: string;
};

/** One of a few, all in view. */
export const Choice = <T extends string>({ label, value, options, onChange, className }: Props<T>) => (
  <RadioGroup.Root
    aria-label={label}
    orientation="horizontal"
    value={value}
    onValueChange={(chosen) => {
      const option = options.find((one) => one.value === chosen);
      if (option) onChange(option.value);
    }}
    className={classNames(styles.row, className)}
  >
    {options.map((option) => (
      <RadioGroup.Item
        key={option.value}
        value={option.value}
        aria-label={option.name}
        className={styles.chip}
      >
        {option.label}
      </RadioGroup.Item>
    ))}
  </RadioGroup.Root>
);
