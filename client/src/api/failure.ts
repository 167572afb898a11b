import type { FailureFragment } from '../gql/graphql.ts';
import { graphql } from './graphql.ts';

/** What every expected failure tells. */
graphql(`
  fragment Failure on Error {
    __typename
    message
    code
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on BudgetExceededError {
      limit {
        micros
      }
      spent {
        micros
      }
      estimate {
        micros
      }
    }
  }
`);

export type Failure = FailureFragment;

/** Whether a mutation's answer is one of the failures of its union. */
export const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;

/** Whether a mutation's answer is its payload. */
export const isPayload = <Answer>(answer: Answer): answer is Exclude<Answer, { code: Failure['code'] }> =>
  !isFailure(answer);
