import { Choice } from '../../ui/Choice.tsx';
import styles from './VariantCount.module.css';

const counts = ['1', '2', '4', '8'] as const;

/** How many are drawn of one description, to choose from. */
export const VariantCount = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => (
  <div className={styles.count}>
    <span className={styles.label}>Variants</span>
    <Choice
      label="Variants"
      className={styles.choice}
      value={counts.find((count) => count === value) ?? '1'}
      options={counts.map((count) => ({
        value: count,
        label: count,
        name: count === '1' ? '1 variant' : `${count} variants`,
      }))}
      onChange={onChange}
    />
  </div>
);
