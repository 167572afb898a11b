import { X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { JobFailure } from '../jobs/JobFailure.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { isActive } from '../jobs/job-state.ts';
import { useJobUpdates } from '../jobs/use-job-updates.ts';
import { useJobVerbs } from '../jobs/use-job-verbs.ts';

const SceneJobState = graphql(`
  query SceneJobState($id: ID!) {
    job(id: $id) {
      ...JobState
    }
  }
`);

type Props = {
  jobId: string;
  /** It is over, and whether it was done. */
  onEnd: (isDone: boolean) => void;
  /** It did not work out, and that was read. */
  onClose: () => void;
};

/** Work on a scene as it goes on; nothing once it is done. */
export const SceneJob = ({ jobId, onEnd, onClose }: Props) => {
  const [{ data }] = useQuery({ query: SceneJobState, variables: { id: jobId } });
  const { cancel } = useJobVerbs();
  const job = data?.job;
  useJobUpdates(job);
  const isDone = job?.status === 'SUCCEEDED';
  const isOver = job !== undefined && job !== null && !isActive(job);
  const tell = useEffectEvent(() => onEnd(isDone));
  useEffect(() => {
    if (isOver) tell();
  }, [isOver]);
  if (!job || isDone) return null;
  if (isActive(job)) return <JobProgress job={job} onCancel={() => void cancel(job.id)} />;
  return (
    <>
      <JobFailure job={job} />
      <Button look="quiet" size="s" icon={X} onClick={onClose}>
        Close
      </Button>
    </>
  );
};
