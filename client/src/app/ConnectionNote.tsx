import { Unplug } from 'lucide-react';
import { useIsDown } from '../api/graph-context.ts';
import styles from './ConnectionNote.module.css';

/** Says that nothing new can come in for now; short interruptions pass unseen. */
export const ConnectionNote = () => (
  <div role="status">
    {useIsDown() && (
      <p className={styles.note}>
        <Unplug size={17} aria-hidden="true" />
        The connection is lost. Trying again; what you made is safe.
      </p>
    )}
  </div>
);
