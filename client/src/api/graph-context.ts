import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Graph } from './client.ts';
import type { Interruption } from './interruption.ts';

export const GraphContext = createContext<Graph | null>(null);

/** Runs when the connection came back, to fetch what was missed. */
export const useReconnect = (run: () => void) => {
  const graph = useContext(GraphContext);
  const handle = useEffectEvent(run);
  useEffect(() => graph?.onReconnect(() => handle()), [graph]);
};

const never = () => () => {};

/** Why live updates do not come; null while they do. */
export const useInterruption = (): Interruption | null => {
  const graph = useContext(GraphContext);
  return useSyncExternalStore(graph?.onInterruption ?? never, graph?.interruption ?? (() => null));
};
