import { graphql } from '../../api/graphql.ts';
import type { JobStateFragment } from '../../gql/graphql.ts';

graphql(`
  fragment JobState on Job {
    id
    kind
    status
    progress
    stage
    position
    estimatedMs
    finishedAt
    error {
      code
      message
      retryable
    }
  }
`);

export type JobState = JobStateFragment;

export const isActive = (job: JobState | null | undefined): job is JobState =>
  job?.status === 'QUEUED' || job?.status === 'RUNNING';
