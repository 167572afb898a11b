import { type KeyboardEvent, useState } from 'react';
import { classNames } from './class-names.ts';
import inputs from './inputs.module.css';
import styles from './NumberInput.module.css';

type Props = {
  id?: string;
  label?: string;
  /** null: none. */
  value: number | null;
  min: number;
  max: number;
  step: number;
  unit?: string;
  /** Whether it may be left empty, and what is then shown. */
  empty?: string;
  'aria-describedby'?: string;
  /** Told of every value on the way; `isFinal` when it is meant. */
  onChange: (value: number | null, isFinal: boolean) => void;
};

/** Without the digits that only floating point knows. */
const tidy = (value: number) => Number(value.toFixed(4));
const textOf = (value: number | null) => (value === null ? '' : String(tidy(value)));

/** How far a key goes, in steps. */
const ways: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * A number to be typed, or stepped with the arrow keys (ten times as far with Shift, or with Page Up and Down). Escape
 * takes back what was typed. Not the browser's own: that one takes no comma, shows no unit and steps while it is scrolled.
 */
export const NumberInput = ({ id, label, value, min, max, step, unit, empty, onChange, ...rest }: Props) => {
  const [draft, setDraft] = useState<string>();
  const [isStepping, setStepping] = useState(false);
  const bounded = (number: number) => tidy(Math.min(max, Math.max(min, number)));

  const settle = () => {
    if (isStepping) onChange(value, true);
    setStepping(false);
    if (draft === undefined) return;
    const text = draft.trim().replace(',', '.');
    setDraft(undefined);
    if (text === '' && empty !== undefined) {
      if (value !== null) onChange(null, true);
      return;
    }
    const number = Number(text);
    if (text !== '' && Number.isFinite(number) && bounded(number) !== value) onChange(bounded(number), true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
    }
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const typed = draft === undefined ? Number.NaN : Number(draft.replace(',', '.'));
    const from = Number.isFinite(typed) ? typed : (value ?? 0);
    setDraft(undefined);
    setStepping(true);
    onChange(bounded(from + way * step * (event.shiftKey && Math.abs(way) === 1 ? 10 : 1)), false);
  };

  return (
    <span className={styles.box}>
      <input
        {...rest}
        id={id}
        role="spinbutton"
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? empty : unit && `${tidy(value)} ${unit}`}
        inputMode="decimal"
        className={classNames(inputs.well, styles.input)}
        value={draft ?? textOf(value)}
        placeholder={empty}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={settle}
        onKeyDown={press}
        onKeyUp={(event) => {
          if (event.key in ways && isStepping) settle();
        }}
      />
      {unit && (
        <span className={styles.unit} aria-hidden="true">
          {unit}
        </span>
      )}
    </span>
  );
};
