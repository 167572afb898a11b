import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { type Problem, problemOfRequest } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import { graphql } from '../../gql/gql.ts';
import type { SignInAsGuestMutation } from '../../gql/graphql.ts';
import { Closed } from './Closed.tsx';
import { Opening } from './Opening.tsx';
import { SessionContext } from './session.ts';

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      isGuest
      createdAt
    }
  }
`);

const SignInAsGuest = graphql(`
  mutation SignInAsGuest {
    signInAsGuest {
      ... on SignInPayload {
        user {
          id
        }
      }
      ...Failure
    }
  }
`);

const guest = (data: SignInAsGuestMutation) => data.signInAsGuest;

type Props = { renew: () => void; children: ReactNode };

/** Who comes in without a name gets a seat as a guest, once; then the studio opens. */
export const Arrival = ({ renew, children }: Props) => {
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerDocument, requestPolicy: 'network-only' });
  const [signInAsGuest] = useVerb(SignInAsGuest, guest);
  const [problem, setProblem] = useState<Problem>();
  const asked = useRef(false);
  const isStranger = !fetching && data?.viewer === null;

  useEffect(() => {
    if (!isStranger || asked.current) return;
    asked.current = true;
    signInAsGuest({}).then((outcome) => (outcome.problem ? setProblem(outcome.problem) : renew()));
  }, [isStranger, signInAsGuest, renew]);

  const viewer = data?.viewer;
  const session = useMemo(() => (viewer ? { viewer, renew } : null), [viewer, renew]);

  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (error)
    return (
      <Closed problem={problemOfRequest(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    );
  if (problem) return <Closed problem={problem} onRetry={renew} />;
  return <Opening />;
};
