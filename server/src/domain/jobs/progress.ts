import type { Deps } from '../deps.ts';
import type { Progress } from '../providers/provider.ts';
import type { Where } from '../store.ts';
import type { JobRow } from './rows.ts';

/** Progress is for eyes: often enough to feel alive, seldom enough to cost nothing. */
const atMostEveryMs = 150;

/** Writes progress down, never two writes at once and never one for each tick. */
export const reportProgress = (
  deps: Pick<Deps, 'store' | 'events' | 'now'>,
  held: Where<JobRow>,
  job: JobRow,
): { report: Progress; settle(): Promise<void> } => {
  let latest: { progress: number; stage: string } | null = null;
  let writing: Promise<void> | null = null;
  let lastAt = deps.now().getTime();

  const write = async () => {
    const next = latest!;
    latest = null;
    lastAt = deps.now().getTime();
    const count = await deps.store.write((tx) => tx.jobs.update(held, next));
    if (count === 1) deps.events.publish([{ type: 'job', id: job.id, ownerId: job.ownerId }]);
  };

  return {
    report(fraction, stage) {
      latest = { progress: Math.min(1, Math.max(0, fraction)), stage };
      if (writing || deps.now().getTime() - lastAt < atMostEveryMs) return;
      // A lost progress report is no reason to lose the work: the next one, or the end, will say it.
      writing = write()
        .catch(() => undefined)
        .finally(() => {
          writing = null;
        });
    },
    async settle() {
      await writing;
    },
  };
};
