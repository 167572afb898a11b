import { RadioGroup } from 'radix-ui';
import { setTheme, type Theme, themes, useTheme } from '../../ui/theme.ts';
import styles from './ThemeChoice.module.css';

const words: Record<Theme, { name: string; note: string }> = {
  tavern: { name: 'Tavern', note: 'Walnut and lamplight' },
  paper: { name: 'Paper', note: 'A bright morning' },
  night: { name: 'Night', note: 'Slate and moonlight' },
  contrast: { name: 'Contrast', note: 'Black, white, yellow' },
};

/** Each card is painted in the theme it stands for. */
export const ThemeChoice = () => {
  const theme = useTheme();
  return (
    <RadioGroup.Root
      aria-label="Theme"
      className={styles.cards}
      value={theme}
      onValueChange={(value) => {
        const chosen = themes.find((name) => name === value);
        if (chosen) setTheme(chosen);
      }}
    >
      {themes.map((name) => (
        <RadioGroup.Item key={name} value={name} className={styles.card} data-theme={name}>
          <span className={styles.sample} aria-hidden="true">
            <span className={styles.sheet}>
              <i />
              <i />
              <b />
            </span>
          </span>
          <span className={styles.name}>{words[name].name}</span>
          <span className={styles.note}>{words[name].note}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
};
