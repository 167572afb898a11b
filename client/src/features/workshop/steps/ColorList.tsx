import { Plus, X } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './ColorList.module.css';

/** What the API takes at most. */
const maxColors = 256;

type Props = { colors: readonly string[]; onChange: (colors: string[]) => void };

/** Colors, each to be picked anew or taken away. */
export const ColorList = ({ colors, onChange }: Props) => (
  <ul className={styles.list} aria-label="Chosen colors">
    {colors.map((color, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a color may come twice while it is being picked
      <li key={index} className={styles.item}>
        <input
          type="color"
          aria-label={`Color ${index + 1}`}
          className={styles.well}
          value={color}
          onChange={({ target }) => onChange(colors.with(index, target.value))}
        />
        {colors.length > 1 && (
          <button
            type="button"
            className={styles.remove}
            aria-label={`Without ${color}`}
            onClick={() => onChange(colors.filter((_, other) => other !== index))}
          >
            <X size={12} aria-hidden="true" />
          </button>
        )}
      </li>
    ))}
    {colors.length < maxColors && (
      <li>
        <IconButton
          icon={Plus}
          label="Another color"
          onClick={() => onChange([...colors, colors.at(-1) ?? '#000000'])}
        />
      </li>
    )}
  </ul>
);
