import { Progress as Primitive } from 'radix-ui';
import styles from './Progress.module.css';

type Props = { label: string /** 0..1; none while there is nothing to measure. */; value?: number };

export const Progress = ({ label, value }: Props) => (
  <Primitive.Root
    aria-label={label}
    value={value === undefined ? null : Math.round(value * 100)}
    className={styles.groove}
  >
    <Primitive.Indicator className={styles.brass} style={{ width: `${(value ?? 0.12) * 100}%` }} />
  </Primitive.Root>
);
