import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { SpendingQuery } from '../../gql/graphql.ts';

const SpendingDocument = graphql(`
  query Spending {
    budget {
      warning
      soft {
        micros
      }
      hard {
        micros
      }
      spent {
        micros
      }
    }
    usage {
      total {
        micros
      }
      uncertain {
        micros
      }
      days {
        date
        jobs
        cost {
          micros
        }
      }
      entries {
        provider
        model
        kind
        jobs
        inputTokens
        outputTokens
        cost {
          micros
        }
      }
    }
  }
`);

export type Budget = SpendingQuery['budget'];
export type Usage = SpendingQuery['usage'];

export const useSpending = () => useQuery({ query: SpendingDocument, requestPolicy: 'cache-and-network' });
