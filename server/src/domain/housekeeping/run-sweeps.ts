import type { Deps } from '../deps.ts';
import { giveLeaseBack, takeLease } from './housekeeping-lease.ts';
import type { Sweep } from './sweep.ts';
import { sweeps as all } from './sweeps.ts';

/** So many at once: a transaction of it is over before anybody waits for long. */
const batch = 100;
/** Renewed with each batch; a process that dies leaves the broom for as long. */
const leaseMs = 5 * 60_000;
const leaseName = 'housekeeping';

export type SweepReport = { name: string; what: string; count: number; failed: boolean };

type Options = {
  /** The start id of this process. */
  holder: string;
  /** Between two batches, so that whoever wants to write gets a turn. */
  pause(): Promise<unknown>;
  signal?: AbortSignal;
  sweeps?: readonly Sweep[];
};

const beforeOf = ({ now }: Pick<Deps, 'now'>, { afterMs }: Sweep): Date =>
  new Date(now().getTime() - afterMs);

/** What would go now, without taking anything away. */
export const countSweeps = async (deps: Deps, sweeps = all): Promise<SweepReport[]> => {
  const reports: SweepReport[] = [];
  for (const sweep of sweeps) {
    const count = await sweep.count(deps, beforeOf(deps, sweep));
    reports.push({ name: sweep.name, what: sweep.what, count, failed: false });
  }
  return reports;
};

/**
 * Takes away everything whose day has come, in batches. Of many processes one does it at a time. What fails does not keep the
 * others: it is logged, reported, and tried again the next time.
 * @returns null when another process is at it
 */
export const runSweeps = async (
  deps: Deps,
  { holder, pause, signal, sweeps = all }: Options,
): Promise<SweepReport[] | null> => {
  const isOurs = () => takeLease(deps, leaseName, holder, leaseMs);
  if (!(await isOurs())) return null;
  const reports: SweepReport[] = [];
  try {
    for (const sweep of sweeps) {
      const report = { name: sweep.name, what: sweep.what, count: 0, failed: false };
      reports.push(report);
      try {
        const before = beforeOf(deps, sweep);
        while (!signal?.aborted && (await isOurs())) {
          const gone = await sweep.sweep(deps, before, batch);
          if (gone === 0) break;
          report.count += gone;
          await pause();
        }
      } catch (cause) {
        report.failed = true;
        deps.log.error({ sweep: sweep.name, cause }, 'a sweep failed; it is tried again');
      }
    }
  } finally {
    await giveLeaseBack(deps, leaseName, holder);
  }
  const swept = reports.filter(({ count }) => count > 0);
  if (swept.length > 0) {
    deps.log.info({ swept: Object.fromEntries(swept.map(({ name, count }) => [name, count])) }, 'swept');
  }
  return reports;
};
