import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { isActive } from '../jobs/job-state.ts';
import { useJobUpdates } from '../jobs/use-job-updates.ts';

const RedrawState = graphql(`
  query RedrawState($id: ID!) {
    job(id: $id) {
      ...JobState
    }
  }
`);

/** A job that redraws a part, as it goes on; `onDone` runs once when it has succeeded. */
export const useRedrawing = (jobId: string | undefined, onDone: () => void) => {
  const [{ data }] = useQuery({ query: RedrawState, variables: { id: jobId ?? '' }, pause: !jobId });
  const job = jobId ? data?.job : undefined;
  useJobUpdates(job);
  const isDone = job?.status === 'SUCCEEDED';
  const tell = useEffectEvent(onDone);
  useEffect(() => {
    if (isDone) tell();
  }, [isDone]);
  return { job, isActive: isActive(job) };
};
