import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { CancelJobMutation, RetryJobMutation } from '../../gql/graphql.ts';
import { notifyProblem } from '../../ui/notify.ts';

const Cancel = graphql(`
  mutation CancelJob($id: ID!) {
    cancelJob(id: $id) {
      ... on CancelJobPayload {
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const Retry = graphql(`
  mutation RetryJob($id: ID!) {
    retryJob(id: $id) {
      ... on RetryJobPayload {
        job {
          ...JobWithSubject
        }
      }
      ...Failure
    }
  }
`);

const canceled = (data: CancelJobMutation) => data.cancelJob;
const retried = (data: RetryJobMutation) => data.retryJob;

export const useJobVerbs = () => {
  const [runCancel, isCanceling] = useVerb(Cancel, canceled);
  const [runRetry, isRetrying] = useVerb(Retry, retried);
  const cancel = useCallback(
    async (id: string) => {
      const { problem } = await runCancel({ id });
      if (problem) notifyProblem(problem);
    },
    [runCancel],
  );
  const retry = useCallback(
    async (id: string) => {
      const { problem } = await runRetry({ id });
      if (problem) notifyProblem(problem);
    },
    [runRetry],
  );
  return { cancel, retry, isBusy: isCanceling || isRetrying };
};
