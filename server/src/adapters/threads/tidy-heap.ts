import { performance } from 'node:perf_hooks';
import { compactHeap } from './collect-garbage.ts';

/** A compaction stops its thread for a tenth of a second: nobody notices where half of the time is free. */
const quiet = 0.5;
/** How much more the heap may hold than after the last compaction. */
const worthwhile = 1.15;

/**
 * V8 collects while things are made. Where nothing is made after a busy hour, it holds on to all that the hour took; so it is
 * told to look, when little is asked. In each thread for itself.
 */
export const createTidyHeap = (everyMs = 10_000) => {
  let timer: NodeJS.Timeout | undefined;
  let last = performance.eventLoopUtilization();
  let kept = 0;
  const look = () => {
    const now = performance.eventLoopUtilization();
    const busy = performance.eventLoopUtilization(now, last).utilization;
    last = now;
    if (busy > quiet || process.memoryUsage().heapTotal < kept * worthwhile) return;
    compactHeap();
    kept = process.memoryUsage().heapTotal;
  };
  return {
    start() {
      timer = setInterval(look, everyMs).unref();
    },
    stop: () => clearInterval(timer),
  };
};
