import { Choice } from '../../ui/Choice.tsx';
import styles from './ModeChoice.module.css';

export type Mode = 'PAINT' | 'REDRAW';

const options = [
  { value: 'PAINT', label: 'Paint' },
  { value: 'REDRAW', label: 'Redraw a part' },
] as const;

/** Whether one paints, or says what an artist shall draw anew. */
export const ModeChoice = ({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) => (
  <Choice label="What to do" value={mode} options={options} onChange={onChange} className={styles.choice} />
);
