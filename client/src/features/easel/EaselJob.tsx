import { brush } from '../../ui/drawings.ts';
import { PixelArt } from '../../ui/PixelArt.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import type { JobState } from '../jobs/job-state.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import styles from './EaselJob.module.css';

type Props = {
  job: JobState | null | undefined /** Beside a picture that is there already. */;
  over: boolean;
};

/** A sheet clipped on the easel that tells how the drawing comes along. */
export const EaselJob = ({ job, over }: Props) => {
  const { cancel } = useJobVerbs();
  return (
    <div className={over ? styles.over : styles.alone}>
      {!over && (
        <span className={styles.brush}>
          <PixelArt {...brush} size={7} />
        </span>
      )}
      <div className={styles.sheet}>
        {job ? (
          <JobProgress job={job} onCancel={() => void cancel(job.id)} />
        ) : (
          <p role="status">Getting ready</p>
        )}
      </div>
    </div>
  );
};
