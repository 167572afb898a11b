import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

type Props = {
  label: string;
  hint?: ReactNode;
  error?: string;
  /** At the right of the label: a counter, a link. */
  aside?: ReactNode;
  children: (control: Control) => ReactNode;
};

/** A label and, below the control, what is wrong with it or how it is meant. */
export const Field = ({ label, hint, error, aside, children }: Props) => {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles.field}>
      <div className={styles.top}>
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {note && (
        <p
          id={`${id}-note`}
          role={error ? 'alert' : undefined}
          className={error ? styles.error : styles.hint}
        >
          {note}
        </p>
      )}
    </div>
  );
};
