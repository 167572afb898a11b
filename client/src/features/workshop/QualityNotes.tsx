import { CircleCheck, TriangleAlert, Wrench } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import styles from './QualityNotes.module.css';
import { stepsText } from './steps/read-steps.ts';
import type { Subject } from './subject.ts';

type Props = {
  subject: Subject;
  isBusy: boolean;
  onMend: (steps: unknown) => void;
  onTake: (steps: unknown) => void;
};

/** What may be wrong with it, and the steps that would mend it. */
export const QualityNotes = ({ subject: { findings, facts }, isBusy, onMend, onTake }: Props) => {
  if (!findings) return <p role="status">Measuring it</p>;
  return (
    <div className={styles.notes}>
      <p className={styles.facts}>{facts.join(', ')}</p>
      {findings.length === 0 ? (
        <p className={styles.well}>
          <CircleCheck size={18} aria-hidden="true" />
          All is well with it.
        </p>
      ) : (
        <ul className={styles.list}>
          {findings.map(({ kind, message, mend }) => (
            <li key={kind} className={styles.finding}>
              <TriangleAlert size={17} aria-hidden="true" className={styles.icon} />
              <p>{message}</p>
              {Boolean(mend) && (
                <div className={styles.verbs}>
                  <Button
                    size="s"
                    icon={Wrench}
                    busy={isBusy}
                    aria-label={`Mend: ${message}`}
                    onClick={() => onMend(mend)}
                  >
                    Mend
                  </Button>
                  <Button size="s" look="quiet" onClick={() => onTake(mend)}>
                    Try first: {stepsText(mend)}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
