import type { ReactNode } from 'react';
import styles from './PanelForm.module.css';

type Props = { onSubmit: () => void; verb: ReactNode; children: ReactNode };

/** A panel's form: fields that may be long, and below them the one button that sends them, with what went wrong. */
export const PanelForm = ({ onSubmit, verb, children }: Props) => (
  <form
    noValidate
    className={styles.form}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <div className={styles.fields}>{children}</div>
    <div className={styles.verb}>{verb}</div>
  </form>
);
