import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Graph } from './client.ts';

export const GraphContext = createContext<Graph | null>(null);

/** Runs when the connection came back, to fetch what was missed. */
export const useReconnect = (run: () => void) => {
  const graph = useContext(GraphContext);
  const handle = useEffectEvent(run);
  useEffect(() => graph?.onReconnect(() => handle()), [graph]);
};

const never = () => () => {};

/** Whether live updates are interrupted. */
export const useIsDown = (): boolean => {
  const graph = useContext(GraphContext);
  return useSyncExternalStore(graph?.onDown ?? never, graph?.isDown ?? (() => false));
};
