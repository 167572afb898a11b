import { type Problem, problemOfJob } from '../../api/problem.ts';
import { timeText } from '../../ui/duration.ts';
import type { JobState } from './job-state.ts';

/** After this an artist who did not answer is worth another try, ms. */
const patience = 60_000;

/** Where what came back is no picture, the message says best what to do. */
const unusable: Partial<Record<JobState['kind'], string>> = {
  DIRECT_SCENE: 'These words could not be directed.',
  COMPOSE_SCENE: 'This picture could not be taken apart.',
  EXPORT: 'The file could not be written.',
};

/** Why a job ended without a picture; what is not said is our fault and may be tried again. */
export const problemOfState = (job: JobState | null | undefined): Problem => {
  const isCanceled = job?.status === 'CANCELED';
  const error = job?.error ?? {
    code: isCanceled ? 'CANCELED' : 'INTERNAL',
    message: '',
    retryable: true,
  };
  const problem = problemOfJob(error);
  const title = job && error.code === 'INVALID_RESULT' ? unusable[job.kind] : undefined;
  if (title) return { ...problem, title, advice: error.message };
  if (error.code !== 'PROVIDER_UNAVAILABLE' || !job?.finishedAt) return problem;
  const until = timeText(Date.parse(job.finishedAt) + patience);
  return {
    ...problem,
    advice: `It is not your fault. Wait until ${until}, then retry; or use the local artist, which is always there.`,
  };
};
