import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { type Problem, problemOfRequest } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { SignInAsGuestMutation } from '../../gql/graphql.ts';
import { Closed } from './Closed.tsx';
import { forgotten } from './forgotten.ts';
import { Opening } from './Opening.tsx';
import { SessionContext } from './session.ts';
import { ViewerDocument } from './viewer-document.ts';

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

type Props = {
  renew: () => void;
  /** Comes in again, now with a seat. */
  onSeated: () => void;
  /** A seat was given just now: who is a stranger still would be one after the next as well. */
  isSeated: boolean;
  children: ReactNode;
};

/** Who comes in without a name gets a seat as a guest, once; then the studio opens. */
export const Arrival = ({ renew, onSeated, isSeated, children }: Props) => {
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerDocument, requestPolicy: 'network-only' });
  const [signInAsGuest] = useVerb(SignInAsGuest, guest);
  const [problem, setProblem] = useState<Problem>();
  const asked = useRef(false);
  const isStranger = !fetching && data?.viewer === null;

  useEffect(() => {
    if (!isStranger || isSeated || asked.current) return;
    asked.current = true;
    signInAsGuest({}).then((outcome) => (outcome.problem ? setProblem(outcome.problem) : onSeated()));
  }, [isStranger, isSeated, signInAsGuest, onSeated]);

  const viewer = data?.viewer;
  const session = useMemo(() => (viewer ? { viewer, renew } : null), [viewer, renew]);

  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (error)
    return (
      <Closed problem={problemOfRequest(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    );
  const obstacle = problem ?? (isStranger && isSeated ? forgotten(location.origin) : undefined);
  if (obstacle) return <Closed problem={obstacle} onRetry={renew} />;
  return <Opening />;
};
