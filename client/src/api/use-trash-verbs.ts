import { useCallback } from 'react';
import { dismiss, notify, notifyProblem } from '../ui/notify.ts';
import type { Problem } from './problem.ts';

type Run = (variables: { ids: string[] }) => Promise<{ problem?: Problem }>;

export type TrashWords = {
  trashed: (ids: readonly string[]) => string;
  restored: (ids: readonly string[]) => string;
};

/** Trashing is done at once and offers its undo. @param words the same object each time, or the verbs change */
export const useTrashVerbs = (runTrash: Run, runRestore: Run, words: TrashWords) => {
  const restore = useCallback(
    async (ids: string[]) => {
      const { problem } = await runRestore({ ids });
      if (problem) notifyProblem(problem);
      else notify(words.restored(ids));
    },
    [runRestore, words],
  );
  const trash = useCallback(
    async (ids: string[]) => {
      const work = runTrash({ ids });
      const toast = notify(words.trashed(ids), {
        label: 'Undo',
        // The way back waits until the way there has ended.
        onClick: () => void work.then(() => restore(ids)),
      });
      const { problem } = await work;
      if (!problem) return;
      dismiss(toast);
      notifyProblem(problem);
    },
    [runTrash, restore, words],
  );
  return { trash, restore };
};
