import { useCallback } from 'react';
import { dismiss, notify, notifyProblem, notifyProgress } from '../ui/notify.ts';
import { idsPerCall, inBatches, partly } from './in-batches.ts';
import type { Problem } from './problem.ts';

type Run = (variables: { ids: string[] }) => Promise<{ problem?: Problem }>;

export type TrashWords = {
  trashed: (ids: readonly string[]) => string;
  restored: (ids: readonly string[]) => string;
};

/** Trashing is done at once and offers its undo. @param words the same object each time, or the verbs change */
export const useTrashVerbs = (runTrash: Run, runRestore: Run, words: TrashWords) => {
  const restore = useCallback(
    async (ids: readonly string[]) => {
      const progress = notifyProgress(ids.length, idsPerCall);
      const { done, problem } = await inBatches(ids, (batch) => runRestore({ ids: batch }), progress.tell);
      progress.end();
      if (problem) notifyProblem(partly(problem, done.length, ids.length));
      else notify(words.restored(ids));
    },
    [runRestore, words],
  );
  const trash = useCallback(
    async (ids: readonly string[]) => {
      const progress = notifyProgress(ids.length, idsPerCall);
      const work = inBatches(ids, (batch) => runTrash({ ids: batch }), progress.tell);
      const toast = notify(words.trashed(ids), {
        label: 'Undo',
        // The way back waits until the way there has ended.
        onClick: () => void work.then(({ done }) => restore(done)),
      });
      const { done, problem } = await work;
      progress.end();
      if (!problem) return;
      dismiss(toast);
      const undo = { label: 'Undo', onClick: () => void restore(done) };
      notifyProblem(partly(problem, done.length, ids.length), done.length > 0 ? undo : undefined);
    },
    [runTrash, restore, words],
  );
  return { trash, restore };
};
