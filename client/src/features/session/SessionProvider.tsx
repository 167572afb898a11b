import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Provider } from 'urql';
import { createGraph } from '../../api/client.ts';
import { GraphContext } from '../../api/graph-context.ts';
import { Arrival } from './Arrival.tsx';

/** The connection to the API; a fresh one whenever somebody else is signed in. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [{ graph, visit }, setDoor] = useState(() => ({ graph: createGraph(), visit: 1 }));
  useEffect(() => () => graph.dispose(), [graph]);
  const renew = useCallback(() => setDoor((last) => ({ graph: createGraph(), visit: last.visit + 1 })), []);
  return (
    <GraphContext value={graph}>
      <Provider value={graph.client} key={visit}>
        <Arrival renew={renew}>{children}</Arrival>
      </Provider>
    </GraphContext>
  );
};
