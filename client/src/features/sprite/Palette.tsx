import { notify } from '../../ui/notify.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './Palette.module.css';

const copy = async (color: string) => {
  try {
    await navigator.clipboard.writeText(color);
    notify(`${color} copied`);
  } catch {
    // Browsers forbid the clipboard on plain http; the color can still be read and typed.
    notify(`This color is ${color}`);
  }
};

/** The sprite's colors, most used first; pressing one copies it. */
export const Palette = ({ colors }: { colors: readonly string[] }) => (
  <ul className={styles.palette} aria-label="Colors">
    {colors.map((color) => (
      <li key={color}>
        <Tooltip text={color}>
          <button
            type="button"
            className={styles.swatch}
            style={{ backgroundColor: color }}
            aria-label={`Copy ${color}`}
            onClick={() => void copy(color)}
          />
        </Tooltip>
      </li>
    ))}
  </ul>
);
