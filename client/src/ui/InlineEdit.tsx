import { PenLine } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import styles from './InlineEdit.module.css';
import inputs from './inputs.module.css';

type Props = {
  value: string;
  label: string;
  maxLength: number;
  lines?: 1 | 3;
  onSave: (value: string) => void;
};

/** Text that becomes a field when pressed: Enter or leaving saves, Escape takes it back; both keys give the text the keyboard. */
export const InlineEdit = ({ value, label, maxLength, lines = 1, onSave }: Props) => {
  const [draft, setDraft] = useState<string>();
  // Ended by a key; who leaves the field is somewhere else already.
  const endedByKey = useRef(false);

  const save = () => {
    const text = draft?.trim();
    setDraft(undefined);
    if (text && text !== value) onSave(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    endedByKey.current = true;
    save();
  };

  if (draft === undefined)
    return (
      <button
        type="button"
        ref={(shown) => {
          if (!endedByKey.current) return;
          endedByKey.current = false;
          shown?.focus();
        }}
        className={styles.show}
        onClick={() => setDraft(value)}
        aria-label={`${label}: ${value}`}
      >
        <span className={lines === 1 ? styles.text : styles.lines}>{value}</span>
        <PenLine size={15} aria-hidden="true" className={styles.pen} />
      </button>
    );

  return (
    <form onSubmit={submit} className={styles.form}>
      <input
        className={inputs.well}
        aria-label={label}
        value={draft}
        maxLength={maxLength}
        // The field was just asked for by pressing the text.
        ref={(input) => input?.focus()}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Only the edit ends, not the dialog around it.
          event.stopPropagation();
          endedByKey.current = true;
          setDraft(undefined);
        }}
      />
    </form>
  );
};
