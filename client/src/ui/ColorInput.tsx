import { useState } from 'react';
import styles from './ColorInput.module.css';
import { classNames } from './class-names.ts';
import inputs from './inputs.module.css';

type Props = {
  id?: string;
  label: string;
  /** "#rrggbb"; null: none. */
  value: string | null;
  /** Whether there may be none, and what is then shown. */
  empty?: string;
  'aria-describedby'?: string;
  onChange: (value: string | null) => void;
};

/** "#1A2b3c" → "#1a2b3c", "fff" → "#ffffff"; undefined for what is no color. */
const readColor = (text: string): string | undefined => {
  const hex = text.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(hex)) return `#${hex}`;
  if (/^[0-9a-f]{3}$/.test(hex)) return `#${[...hex].map((digit) => digit + digit).join('')}`;
  return undefined;
};

/** A color to be picked in its well, or typed beside it. */
export const ColorInput = ({ id, label, value, empty, onChange, ...rest }: Props) => {
  const [draft, setDraft] = useState<string>();
  const settle = () => {
    if (draft === undefined) return;
    setDraft(undefined);
    if (draft.trim() === '' && empty !== undefined) return onChange(null);
    const color = readColor(draft);
    if (color) onChange(color);
  };
  return (
    <span className={styles.row}>
      <input
        type="color"
        aria-label={`Pick ${label.toLowerCase()}`}
        className={classNames(styles.well, value === null && styles.none)}
        value={value ?? '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      <input
        {...rest}
        id={id}
        aria-label={id ? undefined : label}
        className={classNames(inputs.well, styles.text)}
        value={draft ?? value ?? ''}
        placeholder={empty ?? '#rrggbb'}
        spellCheck={false}
        maxLength={9}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </span>
  );
};
