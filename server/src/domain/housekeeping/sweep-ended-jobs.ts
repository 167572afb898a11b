import { daysInMs, keptDays } from './keeping.ts';
import type { Sweep } from './sweep.ts';

export const endedJobs: Sweep = {
  name: 'ended jobs',
  what: `jobs that ended more than ${keptDays.endedJob} days ago and that nothing shows any more; the ledger stays`,
  afterMs: daysInMs(keptDays.endedJob),
  count: async ({ store }, before) => (await store.read.unshownJobs(before, 1_000_000)).length,
  async sweep({ store }, before, limit) {
    const gone = await store.read.unshownJobs(before, limit);
    if (gone.length === 0) return 0;
    return store.write((tx) => tx.jobs.remove({ id: { in: gone } }));
  },
};
