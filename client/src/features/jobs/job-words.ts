import { timeLeft } from '../../ui/duration.ts';
import type { JobState } from './job-state.ts';

const doing: Record<JobState['kind'], string> = {
  GENERATE: 'Drawing',
  ENHANCE: 'Enhancing',
  ANIMATE: 'Animating',
  ROTATE: 'Turning it around',
  DIRECT_SCENE: 'Directing',
  COMPOSE_SCENE: 'Taking it apart',
  EXPORT: 'Exporting',
  INPAINT: 'Redrawing a part',
};

/** What is happening now. */
export const stageText = (job: JobState): string => {
  if (job.status === 'QUEUED')
    return job.position && job.position > 1 ? `Waiting, number ${job.position} in line` : 'Next in line';
  return job.stage || doing[job.kind];
};

/** How long it still takes; the server knows, so no clocks disagree. */
export const remainingText = ({ estimatedMs }: JobState): string | undefined =>
  estimatedMs ? `${timeLeft(estimatedMs)} left` : undefined;
