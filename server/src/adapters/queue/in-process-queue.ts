import type { Lane } from '../../domain/jobs/lanes.ts';
import type { Dispatcher } from '../../domain/jobs/ports.ts';
import type { JobRow } from '../../domain/jobs/rows.ts';
import { createLine, type Entered, type Line } from './line.ts';

type Options = {
  /** Runs one job to its end; must not reject. */
  run(jobId: string, signal: AbortSignal): Promise<void>;
  laneOf(job: Pick<JobRow, 'kind' | 'provider'>): Lane;
  /** How many run at once in each lane. */
  slots: Record<Lane, number>;
  /** Whose turns an owner shares, from the largest group to the owner alone. */
  turnsOf(ownerId: string): readonly string[];
  /**
   * The largest group that waits for no other: when those have every slot of one of these lanes, one of this group goes in
   * beside them.
   */
  beside?: { group: string; lanes: readonly Lane[] };
};

export type InProcessQueue = Dispatcher & {
  start(): void;
  /** Lets nothing new begin, aborts what runs and waits for it. */
  stop(): Promise<void>;
};

/**
 * Dispatches within this process: bounded, in lanes that do not wait for each other, and in turns between owners and
 * whatever groups they share turns with, so that nobody waits behind another's hundred, or behind a thousand guests.
 */
export const createInProcessQueue = ({ run, laneOf, slots, turnsOf, beside }: Options): InProcessQueue => {
  const lines = new Map<Lane, Line>();
  const known = new Set<string>();
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>();
  let started = false;

  const begin = (id: string, leave: () => void): void => {
    const abort = new AbortController();
    const done = run(id, abort.signal).finally(() => {
      running.delete(id);
      known.delete(id);
      leave();
    });
    running.set(id, { abort, done });
  };

  const enterNext = (lane: Lane, line: Line): Entered | undefined => {
    if (line.inside() < slots[lane]) return line.enterNext();
    if (!beside?.lanes.includes(lane) || line.inside(beside.group) > 0) return undefined;
    return line.enterNext(beside.group);
  };

  const fill = (lane: Lane, line: Line): void => {
    while (started) {
      const entered = enterNext(lane, line);
      if (!entered) return;
      begin(entered.id, () => {
        entered.leave();
        fill(lane, line);
      });
    }
  };

  return {
    enqueue(job) {
      if (known.has(job.id)) return;
      known.add(job.id);
      const lane = laneOf(job);
      const line = lines.get(lane) ?? createLine();
      lines.set(lane, line);
      line.join(turnsOf(job.ownerId), job.id);
      fill(lane, line);
    },
    abort(jobId) {
      running.get(jobId)?.abort.abort('canceled');
      return running.has(jobId);
    },
    running: () => [...running.keys()],
    start() {
      started = true;
      for (const [lane, line] of lines) fill(lane, line);
    },
    async stop() {
      started = false;
      for (const { abort } of running.values()) abort.abort('shutdown');
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
};
