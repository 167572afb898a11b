import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../../gql/graphql.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export type Session = {
  viewer: Viewer;
  /** After signing in, up or out: a new connection, and nothing of the other user in the cache. */
  renew: () => void;
};

export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
};
