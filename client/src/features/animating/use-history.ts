import { useState } from 'react';

type Version = { id: string };
type Steps = { past: string[]; future: string[] };

/**
 * The way back and forth between versions. Going back makes a new version each time, so the list alone does not say where
 * one is: what was left is kept here as long as the page is open. `versions` are newest first.
 */
export const useHistory = (versions: readonly Version[], goTo: (versionId: string) => Promise<boolean>) => {
  const [known, setKnown] = useState<Steps>();
  const current = versions[0]?.id;
  const past = known?.past ?? versions.slice(1).map(({ id }) => id);
  const future = known?.future ?? [];
  const go = async (to: string | undefined, next: Steps) => {
    if (to && (await goTo(to))) setKnown(next);
  };
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    undo: () => go(past[0], { past: past.slice(1), future: current ? [current, ...future] : future }),
    redo: () => go(future[0], { past: current ? [current, ...past] : past, future: future.slice(1) }),
    /** A change was made to what is current in this render: from now on it is what undo takes back. */
    mark: () => {
      if (current) setKnown({ past: [current, ...past], future: [] });
    },
  };
};
