import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createGraph, type Graph } from '../../api/client.ts';
import { GraphContext } from '../../api/graph-context.ts';
import { keepLinksFresh } from '../../api/link-renewal.ts';
import { Arrival } from './Arrival.tsx';

type Props = { connect?: () => Graph; children: ReactNode };

/** The connection to the API; a fresh one whenever somebody else is signed in. */
export const SessionProvider = ({ connect = createGraph, children }: Props) => {
  const [{ graph, visit, isSeated }, setDoor] = useState(() => ({
    graph: connect(),
    visit: 1,
    isSeated: false,
  }));
  useEffect(() => () => graph.dispose(), [graph]);
  useEffect(() => keepLinksFresh(graph.renewLinks, document), [graph]);
  const [renew, seat] = useMemo(() => {
    const open = (isSeated: boolean) => () =>
      setDoor((last) => ({ graph: connect(), visit: last.visit + 1, isSeated }));
    return [open(false), open(true)] as const;
  }, [connect]);
  return (
    <GraphContext value={graph}>
      <Provider value={graph.client} key={visit}>
        <Arrival renew={renew} onSeated={seat} isSeated={isSeated}>
          {children}
        </Arrival>
      </Provider>
    </GraphContext>
  );
};
