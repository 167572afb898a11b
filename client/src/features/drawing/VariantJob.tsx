import type { JobState } from '../jobs/job-state.ts';
import { useJobUpdates } from '../jobs/use-job-updates.ts';

/** Follows one of several jobs: a hook cannot be called in a loop. */
export const VariantJob = ({ job }: { job: JobState | null | undefined }) => {
  useJobUpdates(job);
  return null;
};
