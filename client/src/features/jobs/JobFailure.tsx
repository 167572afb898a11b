import { RotateCcw } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import { problemOfState } from './job-problem.ts';
import type { JobState } from './job-state.ts';
import { useJobVerbs } from './use-job-verbs.ts';

/** Why there is no picture, and another try where that can help. */
export const JobFailure = ({ job }: { job: JobState | null | undefined }) => {
  const { retry, isBusy } = useJobVerbs();
  const problem = problemOfState(job);
  return (
    <ProblemNote problem={problem}>
      {job && problem.retryable && (
        <Button size="s" icon={RotateCcw} busy={isBusy} onClick={() => retry(job.id)}>
          Retry
        </Button>
      )}
    </ProblemNote>
  );
};
