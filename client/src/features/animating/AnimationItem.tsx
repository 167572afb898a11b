import { Hammer } from 'lucide-react';
import { FramePlayer } from '../../ui/FramePlayer.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { directionLabels } from '../drawing/option-labels.ts';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';
import { workshopPath } from '../workshop/workshop-path.ts';
import styles from './AnimationItem.module.css';
import type { AnimationCard } from './animation-card.ts';

export const AnimationItem = ({ animation }: { animation: AnimationCard }) => {
  const { id, action, direction, loop, status, frames, job, sprite } = animation;
  const { cancel } = useJobVerbs();
  useJobUpdates(job);
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>
        <span className={styles.action}>{action}</span>
        <span className={styles.note}>{directionLabels[direction]}</span>
      </h3>
      {status === 'READY' && (
        <>
          {/* What ends is begun again here: it is there to be looked at. */}
          <FramePlayer
            label={action}
            frames={frames}
            loop={loop === 'ONCE' ? 'LOOP' : loop}
            still={sprite.image}
          />
          <LinkButton to={workshopPath(sprite.id, id)} size="s" icon={Hammer} label={`Work on ${action}`}>
            To the workshop
          </LinkButton>
        </>
      )}
      {status === 'FAILED' && <JobFailure job={job} />}
      {status === 'PENDING' &&
        (job ? (
          <JobProgress job={job} onCancel={() => void cancel(job.id)} />
        ) : (
          <p role="status">Getting ready</p>
        ))}
    </li>
  );
};
