import { X } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import styles from './JobProgress.module.css';
import type { JobState } from './job-state.ts';
import { remainingText, stageText } from './job-words.ts';

type Props = { job: JobState; onCancel: () => void };

/** What happens now, how far it is and how long it takes. Only the stage is read out, not every percent. */
export const JobProgress = ({ job, onCancel }: Props) => (
  <div className={styles.progress}>
    <div className={styles.line}>
      <span role="status" className={styles.stage}>
        {stageText(job)}
      </span>
      <span className={styles.count}>{Math.round(job.progress * 100)}%</span>
    </div>
    <Progress label={stageText(job)} value={job.status === 'QUEUED' ? undefined : job.progress} />
    <div className={styles.line}>
      <span className={styles.left}>{remainingText(job)}</span>
      <Button look="quiet" size="s" icon={X} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  </div>
);
