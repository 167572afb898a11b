import { useSubscription } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { isActive, type JobState } from './job-state.ts';

const JobUpdated = graphql(`
  subscription JobUpdated($id: ID!) {
    jobUpdated(id: $id) {
      ...JobWithSubject
    }
  }
`);

/** Follows a job while it is under way. The cache takes in what comes; whoever shows the job or its subject sees it. */
export const useJobUpdates = (job: JobState | null | undefined) => {
  useSubscription({ query: JobUpdated, variables: { id: job?.id ?? '' }, pause: !isActive(job) });
};
