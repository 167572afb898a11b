import { RotateCcw } from 'lucide-react';
import { problemOfJob } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import type { JobState } from './job-state.ts';
import { useJobVerbs } from './use-job-verbs.ts';

/** Why there is no picture, and another try where that can help. */
export const JobFailure = ({ job }: { job: JobState | null | undefined }) => {
  const { retry, isBusy } = useJobVerbs();
  const fallback = {
    code: job?.status === 'CANCELED' ? 'CANCELED' : 'INTERNAL',
    message: '',
    retryable: true,
  } as const;
  const problem = problemOfJob(job?.error ?? fallback);
  return (
    <ErrorNote title={problem.title} advice={problem.advice}>
      {job && problem.retryable && (
        <Button size="s" icon={RotateCcw} busy={isBusy} onClick={() => retry(job.id)}>
          Retry
        </Button>
      )}
    </ErrorNote>
  );
};
