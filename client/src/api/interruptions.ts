import type { Interruption } from './interruption.ts';

/** Everything that keeps news away, by what it keeps away; a store for `useSyncExternalStore`. */
export const createInterruptions = () => {
  const open = new Map<object, Interruption>();
  const listeners = new Set<() => void>();
  let shown: Interruption | null = null;
  /** What is over for good says most, a refusal says why. */
  const worst = () => {
    const all = [...open.values()];
    return (['ended', 'busy', 'lost'] as const)
      .map((kind) => all.find((one) => one.kind === kind))
      .find(Boolean);
  };
  return {
    /** @param what whose news do not come; null says that they come again */
    set(what: object, interruption: Interruption | null) {
      if (interruption) open.set(what, interruption);
      else open.delete(what);
      const next = worst() ?? null;
      if (next === shown) return;
      shown = next;
      for (const listener of listeners) listener();
    },
    current: () => shown,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
